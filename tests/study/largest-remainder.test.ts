import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitByWeight, splitWithin } from '../../src/study/largest-remainder';

const sumOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0);
const total = fc.nat(500);
const weights = fc.array(fc.nat(100), { minLength: 1, maxLength: 8 });

describe('a split by weight', () => {
  test.each([
    [65, [24, 30, 34, 12], [16, 19, 22, 8]],
    [50, [24, 30, 34, 12], [12, 15, 17, 6]],
    [20, [24, 30, 34, 12], [5, 6, 7, 2]],
    [20, [50, 15], [15, 5]],
    [0, [24, 30], [0, 0]],
    [7, [], []],
    [7, [0, 0], [0, 0]],
  ])('of %i over %j is %j', (whole, over, shares) => {
    expect(splitByWeight(whole, over)).toEqual(shares);
  });

  test('gives a tie to the larger weight, then to the earlier', () => {
    // Quotas of 2.5 and 1.5, of 0.5 and 2.5, and of 0.5 each.
    expect(splitByWeight(4, [3, 5])).toEqual([1, 3]);
    expect(splitByWeight(3, [1, 5])).toEqual([0, 3]);
    expect(splitByWeight(2, [1, 1, 1, 1])).toEqual([1, 1, 0, 0]);
  });

  test('gives out the whole, and each share is its quota rounded down or up', () => {
    fc.assert(
      fc.property(total, weights, (whole, over) => {
        const shares = splitByWeight(whole, over);
        const sum = sumOf(over);
        expect(sumOf(shares)).toBe(sum > 0 ? whole : 0);
        for (const [index, share] of shares.entries()) {
          const quota = sum > 0 ? (whole * (over[index] ?? 0)) / sum : 0;
          expect(Math.abs(share - quota)).toBeLessThan(1);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('gives the spare ones to the largest remainders', () => {
    fc.assert(
      fc.property(total, weights, (whole, over) => {
        const sum = sumOf(over);
        fc.pre(sum > 0);
        const shares = splitByWeight(whole, over);
        const quotas = over.map((weight) => (whole * weight) / sum);
        const remainders = over.map((weight) => (whole * weight) % sum);
        const isUp = (index: number) => (shares[index] ?? 0) > (quotas[index] ?? 0);
        const up = remainders.filter((_, index) => isUp(index));
        const down = remainders.filter((_, index) => !isUp(index) && (remainders[index] ?? 0) > 0);
        expect(Math.min(...up)).toBeGreaterThanOrEqual(Math.max(...down));
      }),
      { numRuns: 1_000 },
    );
  });

  test('is the same for weights in other units, and gives the whole out for weights that are no whole numbers', () => {
    fc.assert(
      fc.property(total, weights, fc.integer({ min: 2, max: 50 }), (whole, over, unit) => {
        expect(
          splitByWeight(
            whole,
            over.map((weight) => weight * unit),
          ),
        ).toEqual(splitByWeight(whole, over));
        const shares = splitByWeight(
          whole,
          over.map((weight) => weight / unit),
        );
        expect(sumOf(shares)).toBe(sumOf(over) > 0 ? whole : 0);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('a split within limits', () => {
  const limited = weights.chain((over) =>
    fc.record({
      over: fc.constant(over),
      limits: fc.array(fc.nat(60), { minLength: over.length, maxLength: over.length }),
    }),
  );

  test('passes no limit and gives out all that there is room for', () => {
    fc.assert(
      fc.property(total, limited, (whole, { over, limits }) => {
        const shares = splitWithin(whole, over, limits);
        const room = sumOf(limits.filter((_, index) => (over[index] ?? 0) > 0));
        expect(sumOf(shares)).toBe(Math.min(whole, room));
        for (const [index, share] of shares.entries()) {
          expect(share).toBeGreaterThanOrEqual(0);
          expect(share).toBeLessThanOrEqual(limits[index] ?? 0);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  test('is the plain split where no limit is in the way', () => {
    fc.assert(
      fc.property(total, weights, (whole, over) => {
        expect(
          splitWithin(
            whole,
            over,
            over.map(() => whole),
          ),
        ).toEqual(splitByWeight(whole, over));
      }),
      { numRuns: 1_000 },
    );
  });

  test('shares out by weight what one cannot take', () => {
    expect(splitWithin(65, [24, 30, 34, 12], [16, 2, 100, 100])).toEqual([16, 2, 35, 12]);
  });
});
