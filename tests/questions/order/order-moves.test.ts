import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moveItem, placeOfGap, readOrderResponse, shownOrder } from '../../../src/questions/order/order-moves';
import { buildOrder, letters } from './order-samples';

const { ask } = buildOrder(letters);
const moves = fc.array(
  fc.record({ id: fc.constantFrom(...letters, 'stranger'), to: fc.integer({ min: -3, max: 9 }) }),
  { maxLength: 30 },
);

describe('moving items', () => {
  it('puts one at its new place and closes the ranks behind it', () => {
    expect(moveItem(letters, 'b', 4).join('')).toBe('acdebf');
    expect(moveItem(letters, 'e', 0).join('')).toBe('eabcdf');
  });

  it('stops at the ends, and changes nothing for what is there already', () => {
    expect(moveItem(letters, 'b', 99).join('')).toBe('acdefb');
    expect(moveItem(letters, 'b', 1)).toBe(letters);
    expect(moveItem(letters, 'a', -1)).toBe(letters);
    expect(moveItem(letters, 'f', 6)).toBe(letters);
    expect(moveItem(letters, 'stranger', 2)).toBe(letters);
  });

  it('loses and doubles nothing, however often', () => {
    fc.assert(
      fc.property(moves, (steps) => {
        const order = steps.reduce<readonly string[]>((now, { id, to }) => moveItem(now, id, to), letters);
        expect([...order].sort()).toEqual(letters);
      }),
      { numRuns: 2000 },
    );
  });

  it('lands where the item before the gap and the item after it become its neighbours', () => {
    fc.assert(
      fc.property(fc.nat({ max: 5 }), fc.nat({ max: 6 }), (from, gap) => {
        const id = letters[from] ?? '';
        const order = moveItem(letters, id, placeOfGap(from, gap));
        const before = letters.slice(0, gap).filter((other) => other !== id);
        const after = letters.slice(gap).filter((other) => other !== id);
        expect(order).toEqual([...before, id, ...after]);
      }),
      { numRuns: 1000 },
    );
  });
});

describe('the order on screen', () => {
  it('is the one that was dealt until something is moved', () => {
    expect(shownOrder(ask, [])).toEqual(letters);
    expect(shownOrder(ask, [...'fedcba']).join('')).toBe('fedcba');
  });
});

describe('a stored order', () => {
  it('is read as it was', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(letters, { minLength: letters.length }), (order) => {
        expect(readOrderResponse(order, ask)).toEqual(order);
      }),
      { numRuns: 1000 },
    );
  });

  it('loses what is gone and what is doubled, and gains what is new at its end', () => {
    expect(readOrderResponse(['f', 'gone', 'f', 'b', 7, null, '__proto__'], ask)?.join('')).toBe('fbacde');
  });

  it('stays empty where nothing of it is left', () => {
    expect(readOrderResponse([], ask)).toEqual([]);
    expect(readOrderResponse(['gone'], ask)).toEqual([]);
  });

  it('is a list, or none at all', () => {
    for (const value of ['abc', { 0: 'a' }, null, 3]) expect(readOrderResponse(value, ask)).toBeUndefined();
  });
});
