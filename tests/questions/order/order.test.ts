import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/core/random';
import { order } from '../../../src/questions/order/order';
import { buildOrder, letters } from './order-samples';

const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id).join('');

describe('an order that is dealt', () => {
  it('is never the right one, and always the same for one seed', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 2, max: 6 }), (seed, count) => {
        const { ask } = buildOrder(letters.slice(0, count));
        const dealt = order.arrange(ask, createRandom(seed));
        expect(idsOf(dealt.items)).not.toBe(idsOf(ask.items));
        expect([...idsOf(dealt.items)].sort().join('')).toBe(idsOf(ask.items));
        expect(order.arrange(ask, createRandom(seed))).toEqual(dealt);
      }),
      { numRuns: 1000 },
    );
  });

  it('is not the right one for a source of numbers without chance either', () => {
    const { ask } = buildOrder(letters);
    for (const constant of [0, 0.5, 0.999])
      expect(idsOf(order.arrange(ask, () => constant).items)).not.toBe(idsOf(ask.items));
  });

  it('is each of the wrong ones about as often', () => {
    const { ask } = buildOrder(['a', 'b', 'c']);
    const counts = new Map<string, number>();
    for (let deal = 0; deal < 5000; deal += 1) {
      const dealt = idsOf(order.arrange(ask, createRandom(`deal ${deal}`)).items);
      counts.set(dealt, (counts.get(dealt) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual(['acb', 'bac', 'bca', 'cab', 'cba']);
    for (const count of counts.values()) expect(Math.abs(count - 1000)).toBeLessThan(120);
  });
});

describe('an answer', () => {
  const { ask, key } = buildOrder(['a', 'b', 'c']);

  it('is told in numbered lines, a blank question as its items', () => {
    expect(order.describe(ask, ['c', 'a', 'b'])).toEqual(['1. C', '2. A', '3. B']);
    expect(order.describe(ask, [])).toEqual(['A', 'B', 'C']);
  });

  it('is credited with the items in sequence', () => {
    const grade = order.grade(ask, { ...key, scoring: 'all' }, ['c', 'a', 'b']);
    expect(grade.status === 'graded' && order.credit(grade)).toEqual({ right: 2, of: 3 });
  });

  it('stays as it is for the next try', () => {
    expect(order.retry(ask, key, ['c', 'a', 'b'])).toEqual(['c', 'a', 'b']);
  });
});
