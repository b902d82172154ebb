// Names of questions and of their options that every standard takes.
import { fingerprint } from '../../core/fingerprint';

const letters = 'abcdefghijklmnopqrstuvwxyz0123456789';
const digits = '1234567890abcdefghijklmnopqrstuvwxyz';

/** The longest name of an option; SCORM 2004 takes 250 characters, people read fewer. */
const longestName = 60;

/** Letters without their marks, and an underscore for whatever is neither letter nor digit of ASCII. */
const asciiName = (id: string): string =>
  id
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .replace(/[^A-Za-z0-9]+/g, '_')
    .replace(/^_+|_+$/g, '')
    .slice(0, longestName);

/**
 * For each option id a name of ASCII letters, digits and underscores, unique in the question and the same in whatever
 * order the options stand. SCORM 2004 RTE 4.1.1.7 short_identifier_type, without the signs that some systems refuse.
 */
export function shortIds(ids: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const names = new Map<string, string>();
  for (const id of [...new Set(ids)].sort()) {
    const name = asciiName(id) || 'option';
    let free = name;
    for (let count = 2; taken.has(free); count += 1) free = `${name}_${count}`;
    taken.add(free);
    names.set(id, free);
  }
  return names;
}

const singles =
  (signs: string) =>
  (ids: readonly string[]): ReadonlyMap<string, string> =>
    new Map([...new Set(ids)].slice(0, signs.length).map((id, index) => [id, signs.charAt(index)]));

/** a, b, c… in the order of the ids; those after the 36th have none. SCORM 1.2 RTE, CMIFeedback: single characters. */
export const letterIds = singles(letters);

/** 1, 2, 3… in the order of the ids; those after the 36th have none. */
export const digitIds = singles(digits);

/** Letters, digits, `-` and `_`, at most 255: SCORM 1.2 RTE, CMIIdentifier. An id that had to be changed ends in its fingerprint. */
export function identifier12(id: string): string {
  if (/^[A-Za-z0-9_-]{1,255}$/.test(id)) return id;
  return `${id.replace(/[^A-Za-z0-9_-]+/g, '-').slice(0, 200)}-${fingerprint(id)}`;
}

/**
 * The address (IRI) of a question below the package's own. At most 4,000 characters, as SCORM 2004 RTE 4.1.1.7
 * long_identifier_type wants; xAPI has no limit.
 */
export function questionIri(activity: string, id: string): string {
  const iri = `${activity.replace(/\/+$/, '')}/questions/${encodeURIComponent(id)}`;
  return iri.length <= 4_000 ? iri : `urn:drillbook:question:${fingerprint(iri)}`;
}
