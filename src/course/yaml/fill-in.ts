// One bad field must not hide what else is wrong with a course: stand-ins let the rest of its file be checked in the same run.
import { z } from 'zod';
import { schemaAt } from './read-yaml';

/**
 * The value with a stand-in for every field that its schema refuses and without names that it does not know; undefined
 * where no stand-in fits. Ids get none, since what is missing there cannot be guessed. Changes `value`.
 */
export function fillIn<T>(schema: z.ZodType<T>, value: unknown): T | undefined {
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  for (const issue of read.error.issues) {
    if (issue.code === 'unrecognized_keys') {
      const holder = nodeAt(value, issue.path);
      if (isHolder(holder)) for (const key of issue.keys) Reflect.deleteProperty(holder, key);
      continue;
    }
    const name = issue.path.at(-1);
    const holder = nodeAt(value, issue.path.slice(0, -1));
    const options = issue.code === 'invalid_value' ? issue.values : standIns;
    const standIn = options.find((option) => accepts(schemaAt(schema, issue.path), option));
    if (name === undefined || !isHolder(holder) || standIn === undefined) return undefined;
    Reflect.set(holder, name, standIn);
  }
  const again = schema.safeParse(value);
  return again.success ? again.data : undefined;
}

const standIns: readonly unknown[] = ['–', 'https://example.com/', 'pt-BR', '2026-01-01', 1, true];

function accepts(schema: unknown, value: unknown): boolean {
  if (!(schema instanceof z.ZodType)) return false;
  const isId = schema.safeParse('a-b').success && !schema.safeParse('–').success;
  return !isId && schema.safeParse(value).success;
}

const isHolder = (node: unknown): node is object => typeof node === 'object' && node !== null;

const nodeAt = (value: unknown, path: readonly PropertyKey[]): unknown =>
  path.reduce((node: unknown, step) => (isHolder(node) ? Reflect.get(node, step) : undefined), value);
