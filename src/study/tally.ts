// What is remembered of each question, added up from the answer log so that a start never has to read the whole log.
import { outcomeOf } from '../core/grade';

/**
 * One answer as the tallies need it. `order` is the moment of the answer as a number that only ever grows within a
 * page, whatever the device's clock does; `at` is what that clock said.
 */
export type TallyRow = {
  id: string;
  questionId: string;
  place: string;
  earned: number;
  possible: number;
  at: number;
  order: number;
};

/** `place` is where the last answer was given, `correct` counts full marks, `best` is the best share of the points, 0 to 1. */
export type Tally = {
  questionId: string;
  place: string;
  count: number;
  correct: number;
  best: number;
  last: { id: string; earned: number; possible: number; at: number; order: number };
};

/** The part of the points that was earned, between 0 and 1; 0 where there were none to earn. */
export const shareOf = ({ earned, possible }: { earned: number; possible: number }): number =>
  possible > 0 ? Math.min(1, Math.max(0, earned / possible)) : 0;

const isLater = (one: { order: number; id: string }, other: { order: number; id: string }) =>
  one.order === other.order ? one.id > other.id : one.order > other.order;

/** The tally with one more answer. The order of adding makes no difference; add each answer once. */
export function addToTally(tally: Tally | undefined, row: TallyRow): Tally {
  const { id, questionId, place, earned, possible, at, order } = row;
  const isLast = !tally || isLater(row, tally.last);
  return {
    questionId,
    place: isLast ? place : tally.place,
    count: (tally?.count ?? 0) + 1,
    correct: (tally?.correct ?? 0) + (possible > 0 && outcomeOf(row) === 'correct' ? 1 : 0),
    best: Math.max(tally?.best ?? 0, shareOf(row)),
    last: isLast ? { id, earned, possible, at, order } : tally.last,
  };
}

/** The tallies of all the questions in a stretch of the log, by question id. */
export function tallyRows(rows: Iterable<TallyRow>): Map<string, Tally> {
  const tallies = new Map<string, Tally>();
  for (const row of rows) tallies.set(row.questionId, addToTally(tallies.get(row.questionId), row));
  return tallies;
}

/** `earned` of `possible` points over the questions answered; `answered` of `of` questions. */
export type Score = { earned: number; possible: number; answered: number; of: number };

/**
 * The score over some questions, each counted once by its last answer. A question weighs one point however many items it
 * has, so a board of nine items earns ninths of a point. With `restartedAt` (the `order` of a restart), answers up to
 * then do not count. Never fails: a question without an answer adds to `of` alone.
 */
export function scoreOf(
  questionIds: Iterable<string>,
  tallies: Readonly<Record<string, Tally>>,
  restartedAt = Number.NEGATIVE_INFINITY,
): Score {
  const ids = new Set(questionIds);
  const score = { earned: 0, possible: 0, answered: 0, of: ids.size };
  for (const id of ids) {
    const last = Object.hasOwn(tallies, id) ? tallies[id]?.last : undefined;
    if (!last || last.order <= restartedAt) continue;
    score.earned += shareOf(last);
    score.possible += 1;
    score.answered += 1;
  }
  return score;
}
