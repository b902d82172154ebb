import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advanceSession, remainingAt, startSession } from '../../src/study/session';
import { advanceClock, type Now, reopenClock, startClock } from '../../src/study/session-clock';
import { hour, minute, paperOf } from './sittings';

const start = { wall: Date.UTC(2026, 10, 14, 9), steady: 5_000 };
/** `wall` and `steady` ms after the start. */
const later = (wall: number, steady: number): Now => ({ wall: start.wall + wall, steady: start.steady + steady });
const first = startSession(paperOf(3), start);

describe('the time left of a paper of 90 minutes', () => {
  test('does not grow when the device is set back by an hour, and runs on', () => {
    const before = advanceSession(first, { type: 'ticked' }, later(30 * minute, 30 * minute));
    expect(remainingAt(before, later(-30 * minute, 30 * minute))).toBe(60 * minute);
    const back = advanceSession(before, { type: 'ticked' }, later(-30 * minute, 30 * minute));
    expect(remainingAt(back, later(-30 * minute, 30 * minute))).toBe(60 * minute);
    expect(remainingAt(back, later(-20 * minute, 40 * minute))).toBe(50 * minute);
  });

  test('still counts sleep after the device was set back', () => {
    const back = advanceSession(first, { type: 'ticked' }, later(-hour, minute));
    expect(remainingAt(back, later(-hour + 20 * minute, minute))).toBe(69 * minute);
  });

  test('counts the time between closing and reopening', () => {
    const closed = advanceSession(first, { type: 'moved', to: 1 }, later(10 * minute, 10 * minute));
    const now = { wall: start.wall + 35 * minute, steady: 40 };
    const reopened = advanceSession(closed, { type: 'reopened' }, now);
    expect(remainingAt(reopened, now)).toBe(55 * minute);
    expect(reopened.items.map(({ spent }) => spent)).toEqual([10 * minute, 0, 0]);
  });

  test('is taken up in a page that has been open for longer than the sitting', () => {
    const now = { wall: start.wall + 10 * minute, steady: 9 * hour };
    const reopened = advanceSession(first, { type: 'reopened' }, now);
    expect(remainingAt(reopened, now)).toBe(80 * minute);
  });

  test('runs on while the device cannot tell the time', () => {
    const blind = advanceSession(first, { type: 'ticked' }, { wall: Number.NaN, steady: start.steady + minute });
    expect(remainingAt(blind, { wall: Number.NaN, steady: start.steady + 2 * minute })).toBe(88 * minute);
    expect(remainingAt(blind, later(5 * minute, 2 * minute))).toBe(85 * minute);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, 1e16])(
    'is whole when the device could not tell the time at the start (%s)',
    (wall) => {
      const blind = startSession(paperOf(3), { wall, steady: 0 });
      const seen = advanceSession(blind, { type: 'ticked' }, { wall: start.wall, steady: minute });
      expect(remainingAt(seen, { wall: start.wall, steady: minute })).toBe(89 * minute);
      expect(remainingAt(seen, { wall: start.wall + 10 * minute, steady: 2 * minute })).toBe(79 * minute);
    },
  );
});

describe('two hours of sleep', () => {
  test('end a paper of 90 minutes as it stood', () => {
    const answered = advanceSession(
      advanceSession(first, { type: 'responded', index: 0, response: ['a'] }, later(minute, minute)),
      { type: 'flagged', index: 2, isFlagged: true },
      later(2 * minute, 2 * minute),
    );
    const woken = advanceSession(answered, { type: 'ticked' }, later(2 * hour, 2 * minute));
    expect(woken).toMatchObject({ phase: 'ended', ending: 'time-up', endedAfter: 90 * minute, isGraded: false });
    expect(woken.items).toEqual(answered.items);
    expect(remainingAt(woken, later(2 * hour, 2 * minute))).toBe(0);
  });

  test('end it at the hand-in too, and no answer given afterwards counts', () => {
    const woken = advanceSession(first, { type: 'handed-in' }, later(2 * hour, minute));
    expect(woken).toMatchObject({ phase: 'ended', ending: 'time-up' });
  });
});

describe('a clock', () => {
  const passage = fc.record({
    steady: fc.integer({ min: -hour, max: hour }),
    wall: fc.oneof(
      fc.integer({ min: -1e13, max: 1e13 }),
      fc.constantFrom(Number.NaN, Number.POSITIVE_INFINITY, 8.64e15),
    ),
    isReopened: fc.boolean(),
  });

  test('never goes back, and counts at least what the steady clock counted', () => {
    fc.assert(
      fc.property(fc.array(passage), fc.constantFrom(0, start.wall, Number.NaN), (passages, wall) => {
        let steady = 0;
        let clock = startClock({ wall, steady });
        return passages.every((passed) => {
          steady = passed.isReopened ? 0 : steady + passed.steady;
          const { elapsed } = clock;
          clock = (passed.isReopened ? reopenClock : advanceClock)(clock, { wall: passed.wall, steady });
          return clock.elapsed >= elapsed + (passed.isReopened ? 0 : Math.max(0, passed.steady));
        });
      }),
      { numRuns: 2_000 },
    );
  });

  test('reads the same however often it was read in between, where the wall clock is right', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(hour), fc.nat(hour))), (passages) => {
        let now = start;
        let clock = startClock(start);
        for (const [awake, asleep] of passages) {
          now = { wall: now.wall + awake + asleep, steady: now.steady + awake };
          clock = advanceClock(clock, now);
        }
        return (
          clock.elapsed === now.wall - start.wall && clock.elapsed === advanceClock(startClock(start), now).elapsed
        );
      }),
      { numRuns: 1_000 },
    );
  });

  test('survives being written down', () => {
    const clock = startClock({ wall: Number.NaN, steady: 0 });
    expect(JSON.parse(JSON.stringify(clock))).toEqual(clock);
  });
});
