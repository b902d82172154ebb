// JSON from outside, looked at before it is used.
import { fail, ok, type Result } from '../../../core/result';

export type Fields = Readonly<Record<string, unknown>>;

/** The own fields of an object; none of anything else. */
export const fieldsOf = (value: unknown): Fields =>
  // Only its own fields are asked for, and each is looked at before it is used.
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : {};

export const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

export const isText = (value: unknown): value is string => typeof value === 'string';

export const isAmount = (value: unknown): value is number =>
  typeof value === 'number' && Number.isFinite(value) && value >= 0;

/** The value of a JSON text; the error says that it is none. */
export function parseJson(text: string): Result<unknown, string> {
  try {
    return ok(JSON.parse(text));
  } catch {
    return fail('it is no JSON');
  }
}
