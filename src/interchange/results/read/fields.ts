// Fields of parsed JSON, looked at without trusting any of it.

export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first of the named fields that the value itself has; its prototype does not count. */
export function fieldOf(value: unknown, ...names: readonly string[]): unknown {
  if (!isRecord(value)) return undefined;
  const name = names.find((one) => Object.hasOwn(value, one) && value[one] !== null);
  return name === undefined ? undefined : value[name];
}

/** The first of the named fields as text; numbers and truth values count as the text that they are written with. */
export function textOf(value: unknown, ...names: readonly string[]): string {
  const field = fieldOf(value, ...names);
  return typeof field === 'string' || typeof field === 'number' || typeof field === 'boolean'
    ? String(field).trim()
    : '';
}

export function numberOf(value: unknown, ...names: readonly string[]): number | undefined {
  const field = fieldOf(value, ...names);
  return typeof field === 'number' && Number.isFinite(field) ? field : undefined;
}

/** The texts of a list. */
export const textsOf = (value: unknown): string[] =>
  Array.isArray(value) ? value.filter((one): one is string => typeof one === 'string') : [];
