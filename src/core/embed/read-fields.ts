// Small readers for messages; the host's script carries them too, so they stay few and short.

/** The value as a T, or undefined where it is not one. */
export type Reader<T> = (value: unknown) => T | undefined;

/** The most characters of a state that one side takes from the other. */
export const longestState = 500_000;
const longestText = 2_000;
const longestName = 200;
const longestList = 2_000;

const readTextUpTo =
  (length: number): Reader<string> =>
  (value) =>
    typeof value === 'string' && value.length <= length ? value : undefined;

export const readText = readTextUpTo(longestText);
export const readName = readTextUpTo(longestName);
export const readState = readTextUpTo(longestState);

/** Zero or more. */
export const readAmount: Reader<number> = (value) =>
  typeof value === 'number' && value >= 0 && value < Number.POSITIVE_INFINITY ? value : undefined;

export const readTruth: Reader<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

export const readNames: Reader<readonly string[]> = (value) =>
  Array.isArray(value) &&
  value.length <= longestList &&
  value.every((name): name is string => readName(name) !== undefined)
    ? [...value]
    : undefined;

/** One of the given values and nothing else. */
export const readOneOf =
  <const T extends readonly string[]>(...allowed: T): Reader<T[number]> =>
  (value) =>
    allowed.find((one) => one === value);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A record with exactly these fields, each of which must be readable; other fields do not survive. */
export const readFields =
  <T extends object>(readers: { [F in keyof T]: Reader<T[F]> }): Reader<T> =>
  (value) => {
    if (!isRecord(value)) return undefined;
    const fields: Partial<T> = {};
    for (const name in readers) {
      const field = Object.hasOwn(value, name) ? readers[name](value[name]) : undefined;
      if (field === undefined) return undefined;
      fields[name] = field;
    }
    // The loop has set every field of T, which the compiler cannot follow.
    return fields as T;
  };
