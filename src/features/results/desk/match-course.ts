// Names of questions and options in an export, back to those of the course.
import { fingerprint } from '../../../core/fingerprint';
import type { ItemAnswer, ItemKey } from '../../../core/results/item-answer';
import { letterIds, shortIds } from '../../../packaging/report/short-ids';

type KnownItem = { id: string; schemes: readonly ReadonlyMap<string, string>[] };

export type CourseMatcher = (answer: ItemAnswer) => ItemAnswer;

/** The last part of an address (IRI) of a question, or the whole of a name that is none. */
export function lastPart(name: string): string {
  const part = /[^/#]*$/.exec(name)?.[0] ?? '';
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

/**
 * Finds the question of an answer by its id, by the address of which its id is the end, or by the fingerprint that an
 * identifier of SCORM 1.2 ends in; and its options by their ids, their short names or their letters, all by one of these.
 * What is not found stays as it is.
 */
export function createMatcher(keys: Iterable<ItemKey>): CourseMatcher {
  const known = new Map<string, KnownItem>();
  const byFingerprint = new Map<string, KnownItem>();
  for (const { id, options } of keys) {
    const own = new Map(options.map((option) => [option, option]));
    const item = { id, schemes: [own, reversed(shortIds(options)), reversed(letterIds(options))] };
    known.set(id, item);
    byFingerprint.set(fingerprint(id), item);
  }
  const find = (name: string): KnownItem | undefined =>
    known.get(name) ?? known.get(lastPart(name)) ?? byFingerprint.get(/-([0-9a-f]{16})$/.exec(name)?.[1] ?? '');
  return (answer) => {
    const item = find(answer.item);
    if (!item) return answer;
    const { right: _right, chosen, ...rest } = answer;
    const scheme = chosen && item.schemes.find((names) => chosen.every((id) => names.has(id)));
    return {
      ...rest,
      item: item.id,
      ...(chosen && { chosen: scheme ? chosen.map((id) => scheme.get(id) ?? id) : chosen }),
    };
  };
}

const reversed = (names: ReadonlyMap<string, string>): ReadonlyMap<string, string> =>
  new Map([...names].map(([id, name]) => [name, id]));
