// The shapes that are kept for years, each with the reader that lets it in.
import type { Json } from '../core/json';
import type { Sureness } from '../study/session';
import type { Tally } from '../study/tally';
import {
  longestText,
  type Reader,
  readCount,
  readId,
  readJson,
  readList,
  readMoment,
  readOneOf,
  readPoints,
  readShape,
  readSpan,
  readText,
  readTruth,
} from './read-shape';

export type ItemScore = { id: string; earned: number; possible: number };

/**
 * One checked answer, never changed afterwards. `at` is what the device's clock said; `order` follows it but only ever
 * grows within a page, so that the latest answer is known even when the clock was set back. `hash` names the content of
 * the question as it was asked. `spent` is the time it took in milliseconds, 0 where nobody measured it.
 */
export type AnswerRow = {
  schema: 2;
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
  sureness: Sureness | 'unasked';
  spent: number;
};

/** An answer as Drillbook kept it before it asked how sure someone was. Such rows stay in the database as they are. */
type AnswerRow1 = Omit<AnswerRow, 'schema' | 'sureness' | 'spent'> & { schema: 1 };

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

/** Where someone stands in a paper or a drill, whole; of two rows of one session the one with the later `order` counts. */
export type SessionRow = {
  schema: 1;
  id: string;
  purpose: 'exam' | 'practice' | 'drill';
  at: number;
  order: number;
  state: Json;
};

/** A learner's flag and note at a question; of two rows of one question the one with the later `order` counts. */
export type MarkRow = { schema: 1; questionId: string; isFlagged: boolean; note: string; at: number; order: number };

/** A note with more characters than this cannot be read back. */
export const longestNote = longestText;

const answerFields1 = {
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
};

const readAnswerRow1 = readShape<AnswerRow1>({ schema: readOneOf(1), ...answerFields1 });

const upgradeAnswerRow1 = (row: AnswerRow1): AnswerRow => ({ ...row, schema: 2, sureness: 'unasked', spent: 0 });

const readAnswerRow2 = readShape<AnswerRow>({
  schema: readOneOf(2),
  ...answerFields1,
  sureness: readOneOf('guess', 'unsure', 'sure', 'unasked'),
  spent: readSpan,
});

/** An answer of any schema there has been, as one of the latest. */
export const readAnswerRow: Reader<AnswerRow> = (value) => {
  const first = readAnswerRow1(value);
  return first ? upgradeAnswerRow1(first) : readAnswerRow2(value);
};

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

export const readSessionRow: Reader<SessionRow> = readShape<SessionRow>({
  schema: readOneOf(1),
  id: readId,
  purpose: readOneOf('exam', 'practice', 'drill'),
  at: readMoment,
  order: readMoment,
  state: readJson,
});

export const readMarkRow: Reader<MarkRow> = readShape<MarkRow>({
  schema: readOneOf(1),
  questionId: readId,
  isFlagged: readTruth,
  note: readText,
  at: readMoment,
  order: readMoment,
});
