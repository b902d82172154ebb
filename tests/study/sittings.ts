// Random sittings on a device whose clock cannot be trusted, for the facts about sessions.
import fc from 'fast-check';
import { advanceSession, type Paper, type Session, type SessionEvent, startSession } from '../../src/study/session';
import type { Now } from '../../src/study/session-clock';

export const minute = 60_000;
export const hour = 60 * minute;
const start = Date.UTC(2026, 10, 14, 9);

export const paperOf = (count: number, changes: Partial<Paper> = {}): Paper => ({
  id: 'attempt',
  purpose: 'exam',
  items: Array.from({ length: count }, (_, index) => ({
    questionId: `q${index + 1}`,
    seed: `seed/${index + 1}`,
    hash: `hash-${index + 1}`,
    domain: (index % 4) + 1,
    isScored: index % 4 !== 3,
  })),
  minutes: 90,
  ...changes,
});

/** What happens before an event: time that the page sees, time that it sleeps or is closed, and what the wall clock does. */
type Passage = {
  awake: number;
  asleep: number;
  wall: { is: 'running' } | { is: 'moved'; by: number } | { is: 'reading'; reading: number };
  page: 'same' | 'reopened';
};

export type Move = Passage & { event: SessionEvent };

/**
 * One event with the session on both sides; `passed` is what really passed, `counted` what the steady
 * clocks of the pages saw of it; what a page saw after its last event that fitted is lost when it closes.
 */
export type Frame = { before: Session; event: SessionEvent; now: Now; after: Session; counted: number; passed: number };

const points = fc.record({ earned: fc.constantFrom(0, 1), possible: fc.constant(1), isBlank: fc.boolean() });
const index = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 3 }) },
  { weight: 1, arbitrary: fc.constantFrom(-1, 4, 0.5, Number.NaN) },
);

const event: fc.Arbitrary<SessionEvent> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('responded'),
      index,
      response: fc.array(fc.string({ maxLength: 2 }), { maxLength: 2 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('moved'), to: index }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('ticked') }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('flagged'), index, isFlagged: fc.boolean() }) },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('struck'),
      index,
      option: fc.constantFrom('a', 'b'),
      isStruck: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('rated'), index, sureness: fc.constantFrom('guess', 'unsure', 'sure') }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('checked'), index, points }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('review-opened') }) },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('handed-in') }) },
  {
    weight: 2,
    arbitrary: fc.record({ type: fc.constant('graded'), points: fc.array(points, { minLength: 2, maxLength: 4 }) }),
  },
);

const awake = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 5_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 0, max: 20 * minute }) },
);
const asleep = fc.oneof(
  { weight: 20, arbitrary: fc.constant(0) },
  { weight: 1, arbitrary: fc.integer({ min: 1, max: 2 * hour }) },
);
const wall: fc.Arbitrary<Passage['wall']> = fc.oneof(
  { weight: 30, arbitrary: fc.constant({ is: 'running' }) },
  { weight: 6, arbitrary: fc.record({ is: fc.constant('moved'), by: fc.integer({ min: -3 * hour, max: hour }) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      is: fc.constant('reading'),
      reading: fc.constantFrom(
        Number.NaN,
        Number.POSITIVE_INFINITY,
        Number.NEGATIVE_INFINITY,
        0,
        8.64e15,
        -8.64e15,
        9e15,
      ),
    }),
  },
);
const page: fc.Arbitrary<Passage['page']> = fc.oneof(
  { weight: 9, arbitrary: fc.constant('same') },
  { weight: 1, arbitrary: fc.constant('reopened') },
);

/** Papers of four items, or two; with a clock or without; for practice or an exam. */
export const papers = fc
  .tuple(fc.constantFrom(2, 4), fc.constantFrom(undefined, 10, 90), fc.constantFrom('exam', 'practice'))
  .map(([count, minutes, purpose]) => {
    const { minutes: _, ...paper } = paperOf(count, { purpose });
    return minutes === undefined ? paper : { ...paper, minutes };
  });

export const wildMoves: fc.Arbitrary<Move[]> = fc.array(fc.record({ awake, asleep, wall, page, event }), {
  maxLength: 24,
  size: 'max',
});

/** Moves on a device whose wall clock is right; the page may sleep, and be closed and reopened. */
export const honestMoves: fc.Arbitrary<Move[]> = fc.array(
  fc.record({
    awake,
    asleep,
    wall: fc.constant({ is: 'running' }),
    page: fc.constantFrom('same', 'same', 'reopened'),
    event,
  }),
  { maxLength: 24, size: 'max' },
);

/** Plays the moves from a start at which the wall clock may already be off. A reopened page says so, in place of its event. */
export function playSitting(
  paper: Paper,
  moves: readonly Move[],
  firstWall = start,
): { first: Session; frames: Frame[] } {
  let steady = 1_000;
  let offset = 0;
  let passed = 0;
  let saved = 0;
  let unsaved = 0;
  const first = startSession(paper, { wall: firstWall, steady });
  let session = first;
  const frames = moves.map((move): Frame => {
    passed += move.awake + move.asleep;
    unsaved = move.page === 'same' ? unsaved + move.awake : 0;
    steady = move.page === 'same' ? steady + move.awake : 0;
    if (move.wall.is === 'moved') offset += move.wall.by;
    const now = { wall: move.wall.is === 'reading' ? move.wall.reading : start + passed + offset, steady };
    const event: SessionEvent = move.page === 'reopened' ? { type: 'reopened' } : move.event;
    const before = session;
    session = advanceSession(before, event, now);
    const counted = saved + unsaved;
    if (session !== before) {
      saved = counted;
      unsaved = 0;
    }
    return { before, event, now, after: session, counted, passed };
  });
  return { first, frames };
}

/** Whether every sitting fulfils the fact, in as many random ones as are asked for. */
export function holdsInEverySitting(
  numRuns: number,
  fact: (frames: readonly Frame[], first: Session) => boolean,
): void {
  const starts = fc.constantFrom(start, start, start, start, Number.NaN, 0, 8.64e15);
  fc.assert(
    fc.property(papers, wildMoves, starts, (paper, moves, firstWall) => {
      const { first, frames } = playSitting(paper, moves, firstWall);
      return fact(frames, first);
    }),
    { numRuns },
  );
}
