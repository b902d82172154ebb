// A text with gaps: some are typed, some picked from a list.
import type { Grade, GradePart } from '../../core/grade';
import { shuffle } from '../../core/random';
import type { QuestionKind } from '../question-kind';
import { givenIn, isEmpty, isRight, keepRight, modelFill, readFillResponse } from './fill-response';
import { blanksOf, type FillAsk, type FillKey, type FillResponse, type FillShape, isBlank } from './fill-shape';

/** The share of blanks that are right, or all or nothing where the key says so. */
function gradeFill(ask: FillAsk, key: FillKey, response: FillResponse): Grade {
  const blanks = blanksOf(ask);
  const missing = blanks.filter(({ blank }) => isEmpty(response, blank)).length;
  if (missing > 0) return { status: 'incomplete', missing };
  const parts = blanks.map(({ blank: id }): GradePart => {
    const isHit = isRight(key, response, id);
    return { id, earned: isHit ? 1 : 0, possible: 1, marks: [{ id, verdict: isHit ? 'right' : 'wrong' }] };
  });
  const share = parts.filter(({ earned }) => earned === 1).length / parts.length;
  return { status: 'graded', earned: key.scoring === 'all' && share < 1 ? 0 : share, possible: 1, parts };
}

/** The text as one line: each blank as what was given, as its choices, or as a gap. */
function describeFill(ask: FillAsk, response: FillResponse): string[] {
  const pieces = ask.segments.map((segment) => {
    if (!isBlank(segment)) return segment.text.text;
    const { blank, choices } = segment;
    if (!isEmpty(response, blank)) return givenIn(response, blank).trim();
    return choices ? `___ (${choices.join(' / ')})` : '___';
  });
  return [pieces.join('').replace(/\s+/g, ' ').trim()];
}

export const fill: QuestionKind<FillShape> = {
  arrange: (ask, random) => ({
    ...ask,
    segments: ask.segments.map((segment) =>
      ask.isShuffled && isBlank(segment) && segment.choices
        ? { ...segment, choices: shuffle(segment.choices, random) }
        : segment,
    ),
  }),
  blank: () => ({}),
  readResponse: readFillResponse,
  grade: gradeFill,
  credit: ({ parts }) => ({ right: parts.filter(({ earned }) => earned === 1).length, of: parts.length }),
  modelAnswer: modelFill,
  retry: keepRight,
  describe: describeFill,
};
