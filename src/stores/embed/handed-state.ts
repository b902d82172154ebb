// Where a learner stands, as a text that the page around keeps without knowing what is in it.
import { longestState } from '../../core/embed/read-fields';
import type { Sitting } from '../ports';
import { readSitting } from '../saved-data';

/** The state of a place; undefined where it would be longer than the other side takes. */
export function packState(place: string, sittings: Iterable<Sitting>): string | undefined {
  const text = JSON.stringify({ schema: 1, place, sittings: [...sittings] });
  return text.length <= longestState ? text : undefined;
}

/** The sittings of this place in a state; none in a text that is no state of it. What cannot be read is left out. */
export function readState(text: string, place: string): Sitting[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  if (typeof value !== 'object' || value === null) return [];
  const { schema, place: own, sittings }: { schema?: unknown; place?: unknown; sittings?: unknown } = value;
  if (schema !== 1 || own !== place || !Array.isArray(sittings)) return [];
  return sittings.flatMap((row: unknown) => {
    const sitting = readSitting(row);
    return sitting?.place === place ? [sitting] : [];
  });
}
