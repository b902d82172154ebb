// The shapes that are kept for years, each with the reader that lets it in.
import type { Tally } from '../study/tally';
import {
  type Json,
  type Reader,
  readCount,
  readId,
  readJson,
  readList,
  readMoment,
  readOneOf,
  readPoints,
  readShape,
  readText,
} from './read-shape';

export type ItemScore = { id: string; earned: number; possible: number };

/**
 * One checked answer, never changed afterwards. `at` is what the device's clock said; `order` follows it but only ever
 * grows within a page, so that the latest answer is known even when the clock was set back. `hash` names the content of
 * the question as it was asked.
 */
export type AnswerRow = {
  schema: 1;
  id: string;
  questionId: string;
  hash: string;
  kind: string;
  response: Json;
  earned: number;
  possible: number;
  items: readonly ItemScore[];
  hintsShown: number;
  tries: number;
  at: number;
  order: number;
  tab: string;
  place: string;
};

/** "Start over" at a place: older answers stay in the log and no longer count there. */
export type RestartRow = { schema: 1; id: string; place: string; at: number; order: number };

/** An attempt without its grade, which is worked out again and never trusted. */
export type SavedAttempt = {
  phase: 'answering' | 'checked';
  seed: string;
  response: Json;
  hintsShown: number;
  tries: number;
};

/** Where a learner stands in one question of a place. */
export type Sitting = {
  schema: 1;
  place: string;
  questionId: string;
  hash: string;
  attempt: SavedAttempt;
  at: number;
};

export const readAnswerRow: Reader<AnswerRow> = readShape<AnswerRow>({
  schema: readOneOf(1),
  id: readId,
  questionId: readId,
  hash: readText,
  kind: readId,
  response: readJson,
  earned: readPoints,
  possible: readPoints,
  items: readList(readShape<ItemScore>({ id: readId, earned: readPoints, possible: readPoints })),
  hintsShown: readCount,
  tries: readCount,
  at: readMoment,
  order: readMoment,
  tab: readText,
  place: readId,
});

export const readRestartRow: Reader<RestartRow> = readShape<RestartRow>({
  schema: readOneOf(1),
  id: readId,
  place: readId,
  at: readMoment,
  order: readMoment,
});

export const readSitting: Reader<Sitting> = readShape<Sitting>({
  schema: readOneOf(1),
  place: readId,
  questionId: readId,
  hash: readText,
  attempt: readShape<SavedAttempt>({
    phase: readOneOf('answering', 'checked'),
    seed: readText,
    response: readJson,
    hintsShown: readCount,
    tries: readCount,
  }),
  at: readMoment,
});

export const readTally: Reader<Tally> = readShape<Tally>({
  questionId: readId,
  place: readId,
  count: readCount,
  correct: readCount,
  best: readPoints,
  last: readShape<Tally['last']>({
    id: readId,
    earned: readPoints,
    possible: readPoints,
    at: readMoment,
    order: readMoment,
  }),
});
