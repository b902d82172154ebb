import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createRandom, sample } from '../../src/core/random';

describe('a sample', () => {
  test('has as many different elements as were asked for, or all, and leaves its input alone', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.integer()), fc.nat(20), fc.string(), (items, count, seed) => {
        const before = [...items];
        const drawn = sample(items, count, createRandom(seed));
        expect(items).toEqual(before);
        expect(drawn).toHaveLength(Math.min(count, items.length));
        expect(new Set(drawn).size).toBe(drawn.length);
        expect(drawn.every((item) => items.includes(item))).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('keeps equal elements apart', () => {
    expect(sample(['a', 'a', 'b'], 3, createRandom('x')).sort()).toEqual(['a', 'a', 'b']);
  });

  test.each([0, -1, Number.NaN])('of %s elements is empty', (count) => {
    expect(sample([1, 2, 3], count, createRandom('x'))).toEqual([]);
  });

  test('stays in bounds for a source at its highest and lowest', () => {
    expect(sample([1, 2, 3], 2, () => 1 - Number.EPSILON)).toEqual([3, 1]);
    expect(sample([1, 2, 3], 2, () => 0)).toEqual([1, 2]);
  });

  test('gives every ordered pair of five alike', () => {
    const random = createRandom('pairs');
    const counts = new Map<string, number>();
    for (let round = 0; round < 20_000; round += 1) {
      const pair = sample('abcde'.split(''), 2, random).join('');
      counts.set(pair, (counts.get(pair) ?? 0) + 1);
    }
    expect(counts.size).toBe(20);
    const deviation = [...counts.values()].reduce((sum, count) => sum + (count - 1_000) ** 2 / 1_000, 0);
    // 20 pairs make 19 degrees of freedom; chance passes 43.8 once in a thousand.
    expect(deviation).toBeLessThan(43.8);
  });

  test('takes its time for what it draws, not for what it draws from', () => {
    const items = Array.from({ length: 1_000_000 }, (_, index) => index);
    const random = createRandom('many');
    const started = performance.now();
    for (let round = 0; round < 1_000; round += 1) sample(items, 20, random);
    // With a copy of the million each time this takes more than a second.
    expect(performance.now() - started).toBeLessThan(500);
  });
});
