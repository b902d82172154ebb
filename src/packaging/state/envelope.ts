// The frame around the bits: what it takes to tell a whole state from one that was cut, altered, newer or foreign.
import { hashText } from '../../core/fingerprint';
import { fail, ok, type Result } from '../../core/result';
import { isBase64Url, numberText, readNumberText } from './bits';
import type { StateProblem } from './snapshot';

/**
 * `db`, the version (1 character), the lengths of head and body (2 and 3), the head, its check (6), the body, its check (6).
 * The head's check covers everything up to it, the body's check everything before it. Every later version keeps this frame,
 * so that an older Drillbook can tell `newer` from `damaged`.
 */
const mark = 'db';
const version = 1;
const versionAt = mark.length;
const headLengthAt = versionAt + 1;
const bodyLengthAt = headLengthAt + 2;
const headAt = bodyLengthAt + 3;
const checkLength = 6;

const checkOf = (text: string): string => numberText(hashText(text), checkLength);

const withCheck = (text: string): string => text + checkOf(text);

/** The characters that a frame adds to its head. An empty body takes none, not even for its check. */
export const frameLength = headAt + checkLength;

export function sealState(head: string, body: string): string {
  const front = `${mark}${numberText(version, 1)}${numberText(head.length, 2)}${numberText(body.length, 3)}${head}`;
  const sealed = withCheck(front);
  return body === '' ? sealed : withCheck(sealed + body);
}

/** `head` is there where the head proved to be whole and of this version. */
export type EnvelopeProblem = { code: StateProblem['code']; head?: string };

/** Head and body of a sealed text; an empty body where none was written. Nothing of a body that is not whole is given. */
export function openState(text: string): Result<{ head: string; body: string }, EnvelopeProblem> {
  if (!text.startsWith(mark.slice(0, Math.min(text.length, mark.length)))) return fail({ code: 'foreign' });
  if (text.length < headAt) return fail({ code: 'cut' });
  const front = text.slice(0, headAt);
  if (!isBase64Url(front)) return fail({ code: 'damaged' });
  const headEnd = headAt + readNumberText(text.slice(headLengthAt, bodyLengthAt));
  const bodyAt = headEnd + checkLength;
  const bodyEnd = bodyAt + readNumberText(text.slice(bodyLengthAt, headAt));
  const end = bodyEnd === bodyAt ? bodyAt : bodyEnd + checkLength;
  if (text.length < bodyAt) return fail({ code: 'cut' });
  if (text.slice(headEnd, bodyAt) !== checkOf(text.slice(0, headEnd))) return fail({ code: 'damaged' });
  const writtenBy = readNumberText(text.slice(versionAt, headLengthAt));
  if (writtenBy !== version) return fail({ code: writtenBy > version ? 'newer' : 'damaged' });
  const head = text.slice(headAt, headEnd);
  if (text.length < end) return fail({ code: 'cut', head });
  const isWhole = text.length === end && (end === bodyAt || text.slice(bodyEnd) === checkOf(text.slice(0, bodyEnd)));
  return isWhole ? ok({ head, body: text.slice(bodyAt, bodyEnd) }) : fail({ code: 'damaged', head });
}
