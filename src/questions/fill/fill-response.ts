// Responses of a fill question: typed ones, stored ones, right ones, and the one a retry starts with.
import { foldText } from '../../core/fold-text';
import type { Graded } from '../../core/grade';
import { blanksOf, type FillAsk, type FillKey, type FillResponse } from './fill-shape';

/** More than this is no answer, whatever was pasted. */
export const longestResponse = 200;

const responseOf = (ask: FillAsk, textOf: (blank: string) => string): FillResponse =>
  Object.fromEntries(
    blanksOf(ask)
      .map(({ blank }) => [blank, textOf(blank)] as const)
      .filter(([, text]) => text !== ''),
  );

/** What was given for a blank; empty where nothing was. */
export const givenIn = (response: FillResponse, blank: string): string =>
  Object.hasOwn(response, blank) ? (response[blank] ?? '') : '';

/** Whether a blank still waits for something that can be seen. */
export const isEmpty = (response: FillResponse, blank: string): boolean => foldText(givenIn(response, blank)) === '';

/** The response after one blank was filled or emptied. */
export const fillIn = (ask: FillAsk, response: FillResponse, blank: string, text: string): FillResponse =>
  responseOf(ask, (id) => (id === blank ? text : givenIn(response, id)));

/** What was stored, cut to a sensible length and without blanks and choices that this ask does not have; undefined where it is no response at all. */
export function readFillResponse(value: unknown, ask: FillAsk): FillResponse | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const stored = new Map<string, unknown>(Object.entries(value));
  const choices = new Map(blanksOf(ask).map((blank) => [blank.blank, blank.choices]));
  return responseOf(ask, (blank) => {
    const text = stored.get(blank);
    if (typeof text !== 'string') return '';
    const among = choices.get(blank);
    return among && !among.includes(text) ? '' : text.slice(0, longestResponse);
  });
}

/** The answers that count for a blank; none for one that the key does not know. */
export const answersOf = (key: FillKey, blank: string): readonly string[] =>
  Object.hasOwn(key.answers, blank) ? (key.answers[blank] ?? []) : [];

/** Whether the blank holds one of its answers; how it is written does not matter, see foldText. */
export function isRight(key: FillKey, response: FillResponse, blank: string): boolean {
  const given = foldText(givenIn(response, blank));
  return answersOf(key, blank).some((answer) => foldText(answer) === given);
}

/** How a blank went, as the grade says. */
export const verdictOf = ({ parts }: Graded, blank: string): 'right' | 'wrong' =>
  parts.some(({ id, earned }) => id === blank && earned > 0) ? 'right' : 'wrong';

/** The first answer in every blank. */
export const modelFill = (ask: FillAsk, key: FillKey): FillResponse =>
  responseOf(ask, (blank) => answersOf(key, blank)[0] ?? '');

/** Keeps what is right and empties the rest. */
export const keepRight = (ask: FillAsk, key: FillKey, response: FillResponse): FillResponse =>
  responseOf(ask, (blank) => (isRight(key, response, blank) ? givenIn(response, blank) : ''));
