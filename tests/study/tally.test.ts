import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addToTally, scoreOf, shareOf, type TallyRow, tallyRows } from '../../src/study/tally';

const rowOf = (id: string, changes: Partial<TallyRow> = {}): TallyRow => ({
  id,
  questionId: 'q1',
  place: 'lesson:one',
  earned: 1,
  possible: 1,
  at: 1_000,
  order: 1_000,
  ...changes,
});

const rows = fc.uniqueArray(
  fc.record({
    id: fc.uuid(),
    questionId: fc.constantFrom('q1', 'q2', 'q3'),
    place: fc.constantFrom('lesson:one', 'practice'),
    possible: fc.integer({ min: 0, max: 9 }),
    earned: fc.integer({ min: 0, max: 9 }),
    at: fc.integer({ min: 0, max: 5 }),
    order: fc.integer({ min: 0, max: 5 }),
  }),
  { selector: ({ id }) => id, maxLength: 12 },
);
const shuffled = rows.chain((list) =>
  fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length })),
);
const recordOf = (list: readonly TallyRow[]) => Object.fromEntries(tallyRows(list));

describe('a tally', () => {
  test('counts answers and full marks, and keeps the best share and the last answer', () => {
    const history = [
      rowOf('a', { earned: 6, possible: 9, order: 1, at: 1 }),
      rowOf('b', { earned: 9, possible: 9, order: 2, at: 2 }),
      rowOf('c', { earned: 3, possible: 9, order: 3, at: 3, place: 'practice' }),
    ];
    expect(recordOf(history).q1).toEqual({
      questionId: 'q1',
      place: 'practice',
      count: 3,
      correct: 1,
      best: 1,
      last: { id: 'c', earned: 3, possible: 9, at: 3, order: 3 },
    });
  });

  test('does not depend on the order in which answers are added', () => {
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(recordOf(other)).toEqual(recordOf(list));
      }),
    );
  });

  test('is the same when it is built one answer at a time or from the whole log', () => {
    fc.assert(
      fc.property(rows, (list) => {
        const ofFirst = list.filter(({ questionId }) => questionId === 'q1');
        const built = ofFirst.reduce<ReturnType<typeof addToTally> | undefined>(addToTally, undefined);
        expect(built).toEqual(recordOf(list).q1);
      }),
    );
  });

  test('takes the later order as the last answer, even where the clock went back', () => {
    const tally = recordOf([rowOf('a', { order: 5, at: 9_000 }), rowOf('b', { order: 6, at: 20, earned: 0 })]).q1;
    expect(tally?.last).toMatchObject({ id: 'b', at: 20 });
  });
});

describe('a score', () => {
  test('lies between nothing and everything', () => {
    fc.assert(
      fc.property(rows, fc.integer({ min: -1, max: 6 }), (list, restartedAt) => {
        const score = scoreOf(['q1', 'q2', 'q3', 'q4', 'q1'], recordOf(list), restartedAt);
        expect(score.of).toBe(4);
        expect(score.earned).toBeGreaterThanOrEqual(0);
        expect(score.earned).toBeLessThanOrEqual(score.possible);
        expect(score.possible).toBe(score.answered);
        expect(score.answered).toBeLessThanOrEqual(score.of);
      }),
    );
  });

  test('weighs a board of nine items as one question', () => {
    const tallies = recordOf([rowOf('a', { earned: 3, possible: 9 }), rowOf('b', { questionId: 'q2' })]);
    expect(scoreOf(['q1', 'q2', 'q3'], tallies)).toEqual({ earned: 4 / 3, possible: 2, answered: 2, of: 3 });
  });

  test.each([
    ['before the restart', 999, 0],
    ['at the restart', 1_000, 0],
    ['after the restart', 1_001, 1],
  ])('an answer %s', (_when, order, answered) => {
    expect(scoreOf(['q1'], recordOf([rowOf('a', { order })]), 1_000).answered).toBe(answered);
  });

  test('is not fooled by a question that is named like a part of every object', () => {
    expect(scoreOf(['constructor', 'toString'], {})).toEqual({ earned: 0, possible: 0, answered: 0, of: 2 });
  });

  test('gives no share where there was nothing to earn', () => {
    expect(shareOf({ earned: 0, possible: 0 })).toBe(0);
    expect(shareOf({ earned: 12, possible: 9 })).toBe(1);
  });
});
