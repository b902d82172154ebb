// All that a package remembers of one learner, in the form from which its state text is packed.
import type { Json } from '../../core/json';
import type { Session } from '../../study/session';

/** Where a learner stands in one question; `hash` names the content that was asked, '' where it has been edited since. */
export type KeptSitting = {
  questionId: string;
  hash: string;
  phase: 'answering' | 'checked';
  seed: string;
  response: Json;
  hintsShown: number;
  tries: number;
};

/** The points of the last check of a question, which stay while it is tried again. */
export type KeptCheck = { questionId: string; earned: number; possible: number };

/** A learner's flag and note at a question. */
export type KeptMark = { questionId: string; isFlagged: boolean; note: string };

/** How far the text was read: `furthest` is the anchor of the furthest part, '' at the start. */
export type KeptReading = { isRead: boolean; furthest: string };

/** Points as `scoreOf` adds them up: a question weighs one point; `answered` of `of` questions. */
export type KeptScore = { earned: number; possible: number; answered: number; of: number };

/**
 * One learner's whole state in a package. `order` is the moment of the last change, which only grows: of two snapshots of
 * one learner the one with the larger order counts. `reported` is how many interactions have had a number so far, so that
 * the next one has this number. `carried` is there where the answers themselves were lost or had no room: the score that
 * they had. Sittings, checks and marks name each question once. A session's times are whole milliseconds and its steady
 * clock stands at 0, see `wholeSession`.
 */
export type PackageSnapshot = {
  order: number;
  reported: number;
  reading: KeptReading;
  carried?: KeptScore;
  sittings: readonly KeptSitting[];
  checks: readonly KeptCheck[];
  marks: readonly KeptMark[];
  session?: Session;
};

export const emptySnapshot: PackageSnapshot = {
  order: 0,
  reported: 0,
  reading: { isRead: false, furthest: '' },
  sittings: [],
  checks: [],
  marks: [],
};

/**
 * Why a text is no state. `cut` = its end is missing; `damaged` = something in it was altered; `newer` = a later Drillbook
 * wrote it; `foreign` = it was never one of ours. Where its beginning is whole, `fallback` still has score and position.
 */
export type StateProblem = { code: 'cut' | 'damaged' | 'newer' | 'foreign'; fallback?: PackageSnapshot };

const whole = (ms: number): number => Math.min(Number.MAX_SAFE_INTEGER, Math.max(0, Math.round(ms)));

/** The session with times of whole milliseconds; a page that opens it starts its steady clock anew in any case. */
export function wholeSession(session: Session): Session {
  const { anchor, elapsed } = session.clock;
  return {
    ...session,
    items: session.items.map((item) => ({ ...item, spent: whole(item.spent) })),
    clock: { anchor: Math.round(anchor), elapsed: whole(elapsed), steady: 0 },
    ...(session.phase === 'ended' && { endedAfter: whole(session.endedAfter) }),
  };
}
