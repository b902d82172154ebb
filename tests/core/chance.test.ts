import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chanceOfAny, chanceOfAtLeast } from '../../src/core/chance';

describe('the chance of at least so many hits', () => {
  test.each([
    [8, 10, 0.5, 56 / 1024],
    [10, 10, 0.5, 1 / 1024],
    [1, 4, 0.25, 1 - 0.75 ** 4],
    [0, 5, 0.25, 1],
    [6, 5, 0.25, 0],
  ])('%i of %i at %d is the tail of the binomial distribution', (hits, trials, chance, expected) => {
    expect(chanceOfAtLeast(hits, Array(trials).fill(chance))).toBeCloseTo(expected, 12);
  });

  test('with unequal chances is the sum over all outcomes', () => {
    const chances = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(chances, fc.nat(9), (given, hits) => {
        let expected = 0;
        for (let outcome = 0; outcome < 2 ** given.length; outcome += 1) {
          const isHit = (index: number) => Math.floor(outcome / 2 ** index) % 2 === 1;
          if (given.filter((_, index) => isHit(index)).length < hits) continue;
          expected += given.reduce((product, chance, index) => product * (isHit(index) ? chance : 1 - chance), 1);
        }
        expect(chanceOfAtLeast(hits, given)).toBeCloseTo(expected, 9);
      }),
    );
  });
});

test.each([
  [1, 1, 4, 0.25],
  [1, 2, 5, 0.4],
  [2, 2, 5, 0.7],
  [3, 3, 5, 1],
  [0, 2, 5, 0],
])('of %i marked ones, a draw of %i out of %i holds one with chance %d', (marked, drawn, total, expected) => {
  expect(chanceOfAny(marked, drawn, total)).toBeCloseTo(expected, 12);
});
