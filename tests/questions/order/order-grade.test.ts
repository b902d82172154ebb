import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graded } from '../../../src/core/grade';
import { gradeOrder, longestRun } from '../../../src/questions/order/order-grade';
import type { OrderKey } from '../../../src/questions/order/order-shape';
import { buildOrder, letters } from './order-samples';

const runs = { numRuns: 2000 };

function graded(response: readonly string[], count = letters.length, scoring: OrderKey['scoring'] = 'parts'): Graded {
  const { ask, key } = buildOrder(letters.slice(0, count), scoring);
  const grade = gradeOrder(ask, key, response);
  if (grade.status !== 'graded') throw new Error('It is not complete.');
  return grade;
}
const inSequence = (response: string): string =>
  graded([...response], response.length)
    .parts.filter(({ earned }) => earned === 1)
    .map(({ id }) => id)
    .join('');

/** Two to six of the letters from the first on, in any order. */
const orders = fc
  .integer({ min: 2, max: 6 })
  .chain((count) => fc.shuffledSubarray(letters.slice(0, count), { minLength: count, maxLength: count }));

/** Every choice of places, by the bits of a number. */
const choices = (ranks: readonly number[]): number[][] =>
  Array.from({ length: 2 ** ranks.length }, (_, bits) =>
    [...ranks.keys()].filter((place) => (bits >> place) % 2 === 1),
  );
const isRising = (numbers: readonly number[]) =>
  numbers.every((number, index) => index === 0 || number > (numbers[index - 1] ?? 0));

describe('the score of an order', () => {
  it('is the longest part in sequence over all items', () => {
    expect(graded([...'abcdef']).earned).toBe(1);
    expect(graded([...'bacdef']).earned).toBeCloseTo(5 / 6);
    expect(graded([...'bcdefa']).earned).toBeCloseTo(5 / 6);
    expect(graded([...'defabc']).earned).toBe(0.5);
    expect(graded([...'abcdef']).possible).toBe(1);
  });

  it('is all or nothing where the author says so', () => {
    expect(graded([...'abcdef'], 6, 'all').earned).toBe(1);
    expect(graded([...'abcdfe'], 6, 'all').earned).toBe(0);
  });

  it('waits until something is moved', () => {
    const { ask, key } = buildOrder(letters);
    expect(gradeOrder(ask, key, [])).toEqual({ status: 'incomplete', missing: 1 });
    expect(gradeOrder(ask, key, ['stranger'])).toEqual({ status: 'incomplete', missing: 1 });
  });

  it('counts nothing twice, and nothing that is not there', () => {
    expect(graded(['a', 'a', 'stranger', 'b', 'a']).earned).toBeCloseTo(2 / 6);
  });

  it('agrees with trying every choice of items', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const ranks = order.map((id) => letters.indexOf(id));
        const rising = choices(ranks).filter((places) => isRising(places.map((place) => ranks[place] ?? 0)));
        const longest = Math.max(...rising.map((places) => places.length));
        expect(graded(order, order.length).earned).toBe(longest / order.length);
        expect(rising).toContainEqual(longestRun(ranks));
      }),
      runs,
    );
  });

  it('is one item of all when everything stands the wrong way round', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), (count) => {
        const ids = Array.from({ length: count }, (_, index) => `id-${index}`);
        const { ask, key } = buildOrder(ids);
        expect(gradeOrder(ask, key, ids.toReversed())).toMatchObject({ earned: 1 / count });
        expect(gradeOrder(ask, key, ids)).toMatchObject({ earned: 1 });
      }),
      { numRuns: 1000 },
    );
  });

  it('is full for the right order alone', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const isRight = order.join() === letters.slice(0, order.length).join();
        expect(graded(order, order.length).earned === 1).toBe(isRight);
      }),
      runs,
    );
  });
});

describe('an item', () => {
  it('is right when it belongs to the longest part in sequence', () => {
    expect(inSequence('bacdef')).toBe('bcdef');
    expect(inSequence('bcdefa')).toBe('bcdef');
    expect(inSequence('fabcde')).toBe('abcde');
  });

  it('is right in its own place rather than in another, where two parts are equally long', () => {
    expect(inSequence('cba')).toBe('b');
    expect(inSequence('edcba')).toBe('c');
    expect(inSequence('badc')).toBe('bd');
  });

  it('has one mark, whether it is right or wrong, and is worth one point', () => {
    expect(graded([...'bcdefa']).parts).toEqual(
      letters.map((id) => ({
        id,
        earned: id === 'a' ? 0 : 1,
        possible: 1,
        marks: [{ id, verdict: id === 'a' ? 'wrong' : 'right' }],
      })),
    );
  });

  it('counts towards the score as often as it is marked right', () => {
    fc.assert(
      fc.property(orders, (order) => {
        const { earned, parts } = graded(order, order.length);
        const right = parts.filter(({ marks }) => marks[0]?.verdict === 'right').length;
        expect(earned).toBe(right / order.length);
      }),
      runs,
    );
  });
});
