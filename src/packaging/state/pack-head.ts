// The head of a packed state: what must survive even where the rest is cut.
import type { Question } from '../../questions/question-kinds';
import { scoreOf } from '../../study/tally';
import { readCount, readReal, readText, readTruth, writeCount, writeReal, writeText, writeTruth } from './bit-values';
import { createBitReader, createBitWriter } from './bits';
import { emptySnapshot, type KeptScore, type PackageSnapshot } from './snapshot';

/**
 * The score of a snapshot over the questions that count: its last checks, or what it carries of lost answers where that is
 * more. Questions that are gone count for nothing.
 */
export function scoreOfSnapshot({ checks, carried }: PackageSnapshot, questions: readonly Question[]): KeptScore {
  const tallies = checks.map(({ questionId, earned, possible }) => {
    const last = { id: questionId, earned, possible, at: 0, order: 0 };
    return [questionId, { questionId, place: '', count: 1, correct: 0, best: 0, last }] as const;
  });
  const score = scoreOf(
    questions.map(({ id }) => id),
    Object.fromEntries(tallies),
  );
  return carried && carried.earned > score.earned ? carried : score;
}

/** The head without a position where `isShort`. */
export function packHead(snapshot: PackageSnapshot, questions: readonly Question[], isShort: boolean): string {
  const writer = createBitWriter();
  const score = scoreOfSnapshot(snapshot, questions);
  writeCount(writer, snapshot.order);
  writeCount(writer, snapshot.reported);
  writeReal(writer, score.earned);
  writeReal(writer, score.possible);
  writeCount(writer, score.answered);
  writeCount(writer, score.of);
  writeTruth(writer, snapshot.reading.isRead);
  writeText(writer, isShort ? '' : snapshot.reading.furthest);
  return writer.text();
}

/** A snapshot of what the head says alone: the score is carried, the answers are not there. */
export function unpackHead(head: string): PackageSnapshot {
  const reader = createBitReader(head);
  const order = readCount(reader);
  const reported = readCount(reader);
  const carried = {
    earned: readReal(reader),
    possible: readReal(reader),
    answered: readCount(reader),
    of: readCount(reader),
  };
  const reading = { isRead: readTruth(reader), furthest: readText(reader) };
  return { ...emptySnapshot, order, reported, reading, ...(carried.answered > 0 && { carried }) };
}
