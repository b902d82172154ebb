import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advanceSession, remainingAt, type Session, startSession } from '../../src/study/session';
import { holdsInEverySitting, honestMoves, paperOf, papers, playSitting } from './sittings';

const runs = 10_000;
const lengthOf = ({ paper }: Session) => (paper.minutes ?? Number.POSITIVE_INFINITY) * 60_000;

describe('in any sitting, whatever the events, the clocks and the pages', () => {
  test('a response that was accepted is kept until another takes its place', () => {
    let accepted = 0;
    holdsInEverySitting(runs, (frames) => {
      const kept = new Map<number, unknown>();
      return frames.every(({ before, event, after }) => {
        if (event.type === 'responded' && after !== before && after.phase !== 'ended') {
          kept.set(event.index, event.response);
          accepted += 1;
        }
        return after.items.every((record, index) => record.response === kept.get(index));
      });
    });
    expect(accepted).toBeGreaterThan(runs / 2);
  });

  test('there are no more items, and no phase, than the types allow', () => {
    holdsInEverySitting(runs, (frames, first) =>
      frames.every(({ after }) => {
        const isAtItem = after.current === 0 || first.items[after.current] !== undefined;
        if (!isAtItem || after.paper !== first.paper || after.items.length !== first.items.length) return false;
        if (after.phase !== 'ended') return ['answering', 'reviewing'].includes(after.phase) && !('ending' in after);
        const isTimeUp = after.ending === 'time-up';
        return (
          ['handed-in', 'time-up'].includes(after.ending) &&
          after.endedAfter >= 0 &&
          (isTimeUp ? after.endedAfter === lengthOf(after) : after.endedAfter < lengthOf(after))
        );
      }),
    );
  });

  test('the time that is left never grows', () => {
    holdsInEverySitting(runs, (frames, first) => {
      let left = remainingAt(first, { wall: Number.NaN, steady: first.clock.steady });
      return frames.every(({ before, now, after }) => {
        const next = remainingAt(after, now);
        if (left === undefined) return next === undefined;
        if (next === undefined || Number.isNaN(next) || next < 0 || next > left) return false;
        if (after !== before) left = next;
        return true;
      });
    });
  });

  test('the sitting has ended once its time has passed on the steady clock, and not while time is left', () => {
    holdsInEverySitting(runs, (frames) =>
      frames.every(({ before, now, after, counted }) => {
        if (counted >= lengthOf(after)) return after.phase === 'ended';
        const left = remainingAt(before, now);
        return before.phase === 'ended' || left === 0 || after.phase !== 'ended' || after.ending === 'handed-in';
      }),
    );
  });

  test('after the end only grading changes anything: it adds the points, once', () => {
    let graded = 0;
    holdsInEverySitting(runs, (frames) =>
      frames.every(({ before, event, after }) => {
        if (before.phase !== 'ended' || after === before) return true;
        graded += 1;
        const { items, ...rest } = after;
        const { items: itemsBefore, ...restBefore } = before;
        return (
          event.type === 'graded' &&
          !before.isGraded &&
          JSON.stringify(rest) === JSON.stringify({ ...restBefore, isGraded: true }) &&
          items.every((record, index) => {
            const { points, ...others } = record;
            const { points: _, ...othersBefore } = itemsBefore[index] ?? record;
            return points === event.points[index] && JSON.stringify(others) === JSON.stringify(othersBefore);
          })
        );
      }),
    );
    expect(graded).toBeGreaterThan(50);
  });

  test('an event of one item leaves the other items as they were, but for the time spent on the one on screen', () => {
    holdsInEverySitting(runs, (frames) =>
      frames.every(({ before, event, after }) => {
        const named = 'index' in event && after.phase !== 'ended' ? event.index : undefined;
        return after.items.every((record, index) => {
          const was = before.items[index];
          if (record === was || event.type === 'graded') return true;
          return index === named || JSON.stringify({ ...record, spent: 0 }) === JSON.stringify({ ...was, spent: 0 });
        });
      }),
    );
  });

  test('no more time is spent on the items than the sitting has taken', () => {
    holdsInEverySitting(runs, (frames) =>
      frames.every(({ after }) => {
        const spent = after.items.reduce((sum, record) => sum + record.spent, 0);
        return spent <= (after.phase === 'ended' ? after.endedAfter : after.clock.elapsed);
      }),
    );
  });

  test('a session that was written down and read again goes on as the same', () => {
    holdsInEverySitting(1_000, (frames) =>
      frames.every(({ before, event, now, after }) => {
        const reread: Session = JSON.parse(JSON.stringify(before));
        return JSON.stringify(advanceSession(reread, event, now)) === JSON.stringify(after);
      }),
    );
  });
});

describe('in any sitting on a device whose clock is right', () => {
  test('every minute counts, awake, asleep or closed, and the end comes on time', () => {
    fc.assert(
      fc.property(papers, honestMoves, (paper, moves) =>
        playSitting(paper, moves).frames.every(({ before, event, now, after, passed }) => {
          const length = lengthOf(after);
          if (before.phase === 'ended') return true;
          if (passed >= length) return after.phase === 'ended' && after.ending === 'time-up';
          if (event.type === 'handed-in') return after.phase === 'ended' && after.endedAfter === passed;
          return after.phase !== 'ended' && (remainingAt(after, now) ?? length) === length - passed;
        }),
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('an event that does not fit gives the same object back', () => {
  const now = { wall: 5_000, steady: 5_000 };
  const one = { earned: 1, possible: 1, isBlank: false };
  const first = startSession(paperOf(2), { wall: 0, steady: 0 });
  const practice = startSession(paperOf(2, { purpose: 'practice' }), { wall: 0, steady: 0 });
  const reviewing = advanceSession(first, { type: 'review-opened' }, now);
  const ended = advanceSession(first, { type: 'handed-in' }, now);
  const graded = advanceSession(ended, { type: 'graded', points: [one, one] }, now);
  const checked = advanceSession(practice, { type: 'checked', index: 0, points: one }, now);

  test.each([
    ['a move to the item on screen', first, { type: 'moved', to: 0 }],
    ['a move beyond the paper', first, { type: 'moved', to: 2 }],
    ['a response to no item', first, { type: 'responded', index: -1, response: ['a'] }],
    ['a response while reviewing', reviewing, { type: 'responded', index: 0, response: ['a'] }],
    ['a response to an item that was checked', checked, { type: 'responded', index: 0, response: ['a'] }],
    ['a rating of an item that was checked', checked, { type: 'rated', index: 0, sureness: 'sure' }],
    ['a second check', checked, { type: 'checked', index: 0, points: one }],
    ['a check in an exam', first, { type: 'checked', index: 0, points: one }],
    ['a flag on no item', first, { type: 'flagged', index: 2, isFlagged: true }],
    ['a strike on no item', first, { type: 'struck', index: 2, option: 'a', isStruck: true }],
    ['a strike taken back that was not there', first, { type: 'struck', index: 0, option: 'a', isStruck: false }],
    ['a second opening of the review', reviewing, { type: 'review-opened' }],
    ['grading before the end', first, { type: 'graded', points: [one, one] }],
    ['grading with too few points', ended, { type: 'graded', points: [one] }],
    ['a second grading', graded, { type: 'graded', points: [one, one] }],
    ['a response after the end', ended, { type: 'responded', index: 0, response: ['a'] }],
    ['a second hand-in', ended, { type: 'handed-in' }],
    ['a page that opens after the end', ended, { type: 'reopened' }],
  ] as const)('%s', (_what, session, event) => {
    expect(advanceSession(session, event, now)).toBe(session);
  });
});

describe('a sitting', () => {
  const at = (seconds: number) => ({ wall: seconds * 1_000, steady: seconds * 1_000 });
  const first = startSession(paperOf(3), at(0));

  test('counts the time on screen for each item, and none of it while reviewing', () => {
    const moved = advanceSession(first, { type: 'moved', to: 1 }, at(30));
    const reviewing = advanceSession(moved, { type: 'review-opened' }, at(40));
    const back = advanceSession(reviewing, { type: 'moved', to: 2 }, at(100));
    const done = advanceSession(back, { type: 'handed-in' }, at(105));
    expect(done.items.map(({ spent }) => spent)).toEqual([30_000, 10_000, 5_000]);
    expect(done).toMatchObject({ phase: 'ended', ending: 'handed-in', endedAfter: 105_000, isGraded: false });
  });

  test('counts no time for an item while the page was closed', () => {
    const reopened = advanceSession(first, { type: 'reopened' }, { wall: 600_000, steady: 20 });
    expect(reopened.items[0]?.spent).toBe(0);
    expect(remainingAt(reopened, { wall: 600_000, steady: 20 })).toBe(80 * 60_000);
  });

  test('goes back from the review to the item it came from', () => {
    const reviewing = advanceSession(first, { type: 'review-opened' }, at(1));
    expect(advanceSession(reviewing, { type: 'moved', to: 0 }, at(2))).toMatchObject({
      phase: 'answering',
      current: 0,
    });
  });

  test('keeps the answers of an hour when a response comes a moment too late, and takes no more', () => {
    const answered = advanceSession(first, { type: 'responded', index: 0, response: ['a'] }, at(3_600));
    const late = advanceSession(answered, { type: 'responded', index: 1, response: ['b'] }, at(5_400));
    expect(late).toMatchObject({ phase: 'ended', ending: 'time-up', endedAfter: 5_400_000 });
    expect(late.items.map(({ response }) => response)).toEqual([['a'], undefined, undefined]);
  });

  test('without a clock has no time left to show and never runs out', () => {
    const { minutes: _, ...paper } = paperOf(1);
    const untimed = startSession(paper, at(0));
    expect(remainingAt(untimed, at(5))).toBeUndefined();
    expect(advanceSession(untimed, { type: 'ticked' }, at(1e9)).phase).toBe('answering');
  });

  test('strikes an option out and takes that back', () => {
    const struck = advanceSession(first, { type: 'struck', index: 0, option: 'a', isStruck: true }, at(1));
    const both = advanceSession(struck, { type: 'struck', index: 0, option: 'b', isStruck: true }, at(2));
    const back = advanceSession(both, { type: 'struck', index: 0, option: 'a', isStruck: false }, at(3));
    expect([struck, both, back].map(({ items }) => items[0]?.struck)).toEqual([['a'], ['a', 'b'], ['b']]);
  });
});
