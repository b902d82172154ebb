import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom, shuffle } from '../../src/core/random';

describe('a random source', () => {
  test('repeats itself for the same seed, and for no other', () => {
    const draw = (seed: string) => {
      const random = createRandom(seed);
      return Array.from({ length: 5 }, random);
    };
    expect(draw('a')).toEqual(draw('a'));
    expect(draw('a')).not.toEqual(draw('b'));
  });

  test('stays at or above 0 and below 1', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const random = createRandom(seed);
        for (let count = 0; count < 50; count += 1) {
          const drawn = random();
          expect(drawn >= 0 && drawn < 1).toBe(true);
        }
      }),
    );
  });
});

describe('a shuffle', () => {
  test('keeps every element and leaves its input alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer()), fc.string(), (items, seed) => {
        const before = [...items];
        const drawn = shuffle(items, createRandom(seed));
        expect(items).toEqual(before);
        expect([...drawn].sort((a, b) => a - b)).toEqual([...items].sort((a, b) => a - b));
      }),
    );
  });

  test('stays in bounds for a source at its highest', () => {
    expect(shuffle([1, 2, 3], () => 1 - Number.EPSILON)).toEqual([3, 2, 1]);
    expect(shuffle([1, 2, 3], () => 0)).toEqual([1, 2, 3]);
  });

  // 24 orders make 23 degrees of freedom; chance passes 49.7 once in a thousand.
  const limit = 49.7;
  const chiSquare = (orders: readonly string[]): number => {
    const counts = new Map<string, number>();
    for (const order of orders) counts.set(order, (counts.get(order) ?? 0) + 1);
    expect(counts.size).toBe(24);
    const expected = orders.length / 24;
    return [...counts.values()].reduce((sum, count) => sum + (count - expected) ** 2 / expected, 0);
  };

  test('gives all orders of four alike, from one source', () => {
    const random = createRandom('one source');
    expect(chiSquare(Array.from({ length: 24_000 }, () => shuffle('abcd'.split(''), random).join('')))).toBeLessThan(
      limit,
    );
  });

  test('gives all orders of four alike, as the first draw of seeds that hardly differ', () => {
    const orders = Array.from({ length: 24_000 }, (_, index) =>
      shuffle('abcd'.split(''), createRandom(`attempt-${index}/question`)).join(''),
    );
    expect(chiSquare(orders)).toBeLessThan(limit);
  });
});
