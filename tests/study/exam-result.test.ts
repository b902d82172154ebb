import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ExamResult, examResult } from '../../src/study/exam-result';
import type { ItemRecord, PaperItem, Session } from '../../src/study/session';

const scale = { min: 100, max: 1000, pass: 700 };
const domains = [
  { number: 1, weight: 24 },
  { number: 2, weight: 30 },
  { number: 3, weight: 34 },
  { number: 4, weight: 12 },
];

type Sat = Partial<Omit<ItemRecord, 'points'>> & {
  domain?: number;
  isScored?: boolean;
  went?: 'right' | 'wrong' | 'blank';
};

function endedOf(sat: readonly Sat[], endedAfter = 60_000): Extract<Session, { phase: 'ended' }> {
  const items = sat.map(({ domain = 1, isScored = true }, index): PaperItem => {
    return { questionId: `q${index}`, seed: `s/${index}`, hash: 'hash', domain, isScored };
  });
  const records = sat.map(({ domain: _, isScored: __, went = 'wrong', ...record }): ItemRecord => {
    const points = { earned: went === 'right' ? 1 : 0, possible: 1, isBlank: went === 'blank' };
    return { isFlagged: false, struck: [], spent: 0, ...record, points };
  });
  return {
    phase: 'ended',
    ending: 'handed-in',
    endedAfter,
    isGraded: true,
    paper: { id: 'attempt', purpose: 'exam', items, minutes: 90 },
    items: records,
    current: 0,
    clock: { anchor: 0, elapsed: endedAfter, steady: endedAfter },
  };
}

const resultOf = (sat: readonly Sat[], endedAfter?: number): ExamResult =>
  examResult(endedOf(sat, endedAfter), scale, domains);
const scoredOf = (right: number, of: number): Sat[] =>
  Array.from({ length: of }, (_, index) => ({ went: index < right ? 'right' : 'wrong' }));

const sat = fc
  .array(
    fc.record({
      domain: fc.integer({ min: 1, max: 4 }),
      isScored: fc.boolean(),
      went: fc.constantFrom('right', 'wrong', 'blank'),
      spent: fc.nat(600_000),
      flag: fc.constantFrom('guess', 'unsure', 'sure', undefined),
    }),
    { maxLength: 65, size: 'max' },
  )
  .map((list) => list.map(({ flag, ...one }): Sat => (flag ? { ...one, sureness: flag } : one)));

describe('the estimate', () => {
  test.each([
    // right, of, low, middle, high, pass
    [0, 50, 100, 100, 100, false],
    [25, 50, 490, 550, 610, false],
    [33, 50, 630, 690, 750, false],
    [34, 50, 650, 710, 770, true],
    [45, 50, 870, 910, 950, true],
    [49, 50, 960, 980, 1000, true],
    [50, 50, 1000, 1000, 1000, true],
    [10, 15, 590, 700, 810, true],
    [9, 15, 530, 640, 750, false],
  ])('for %i of %i is %i to %i to %i', (right, of, low, middle, high, isPass) => {
    expect(resultOf(scoredOf(right, of))).toMatchObject({ estimate: { low, middle, high }, isPass });
  });

  test('stays on the scale, in steps of 10, with the middle inside its band', () => {
    fc.assert(
      fc.property(sat, (list) => {
        const { estimate, isPass, share } = resultOf(list);
        const { low, middle, high } = estimate;
        expect(100 <= low && low <= middle && middle <= high && high <= 1000).toBe(true);
        expect([low % 10, middle % 10, high % 10]).toEqual([0, 0, 0]);
        expect(isPass).toBe(middle >= 700);
        expect(share >= 0 && share <= 1).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('never falls when one more scored item is right', () => {
    fc.assert(
      fc.property(sat, (list) => {
        const wrong = list.findIndex(({ went, isScored }) => went !== 'right' && isScored);
        fc.pre(wrong >= 0);
        const better = list.with(wrong, { ...list[wrong], went: 'right' });
        expect(resultOf(better).estimate.middle).toBeGreaterThanOrEqual(resultOf(list).estimate.middle);
      }),
      { numRuns: 1_000 },
    );
  });

  test('does not depend on the items that are not scored', () => {
    fc.assert(
      fc.property(sat, (list) => {
        const scored = list.filter(({ isScored }) => isScored);
        const { share, estimate, isPass, weakestDomain } = resultOf(list);
        expect(resultOf(scored)).toMatchObject({ share, estimate, isPass });
        expect(resultOf(scored).weakestDomain).toBe(weakestDomain);
      }),
      { numRuns: 1_000 },
    );
  });

  test('without a scored item could be anything, and is no pass', () => {
    expect(resultOf([{ isScored: false, went: 'right' }])).toMatchObject({
      scored: { right: 0, of: 0 },
      share: 0,
      estimate: { low: 100, middle: 100, high: 1000 },
      isPass: false,
      weakestDomain: undefined,
    });
  });
});

describe('a result', () => {
  test('adds up: by domain, by sureness, and item by item', () => {
    fc.assert(
      fc.property(sat, (list) => {
        const { scored, unscored, byDomain, sureness, spent, blanks } = resultOf(list);
        const sum = (values: readonly number[]) => values.reduce((all, value) => all + value, 0);
        expect(scored.of + unscored.of).toBe(list.length);
        expect(sum(byDomain.map((domain) => domain.scored.of))).toBe(scored.of);
        expect(sum(byDomain.map((domain) => domain.scored.right))).toBe(scored.right);
        expect(sum(byDomain.map((domain) => domain.unscored.of))).toBe(unscored.of);
        expect(sum(byDomain.map((domain) => domain.unscored.right))).toBe(unscored.right);
        expect(sum(Object.values(sureness).map(({ right }) => right))).toBe(scored.right + unscored.right);
        expect(sum(Object.values(sureness).map(({ right, wrong }) => right + wrong))).toBe(list.length);
        expect(spent.items).toEqual(list.map((one) => one.spent));
        expect(blanks).toBe(list.filter(({ went }) => went === 'blank').length);
      }),
      { numRuns: 1_000 },
    );
  });

  test('keeps scored and unscored items of a domain apart', () => {
    const list: Sat[] = [
      { domain: 2, went: 'right' },
      { domain: 2, went: 'wrong' },
      { domain: 2, isScored: false, went: 'right' },
      { domain: 4, isScored: false, went: 'blank' },
    ];
    expect(resultOf(list).byDomain).toEqual([
      { number: 1, scored: { right: 0, of: 0 }, unscored: { right: 0, of: 0 } },
      { number: 2, scored: { right: 1, of: 2 }, unscored: { right: 1, of: 1 } },
      { number: 3, scored: { right: 0, of: 0 }, unscored: { right: 0, of: 0 } },
      { number: 4, scored: { right: 0, of: 0 }, unscored: { right: 0, of: 1 } },
    ]);
  });

  test('sets how sure the learner was against how it went', () => {
    const list: Sat[] = [
      { sureness: 'sure', went: 'right' },
      { sureness: 'sure', went: 'wrong' },
      { sureness: 'guess', went: 'right' },
      { sureness: 'unsure', went: 'blank' },
      { went: 'right' },
    ];
    expect(resultOf(list).sureness).toEqual({
      guess: { right: 1, wrong: 0 },
      unsure: { right: 0, wrong: 1 },
      sure: { right: 1, wrong: 1 },
      unasked: { right: 1, wrong: 0 },
    });
  });

  test.each([
    [[], 0],
    [[7], 7],
    [[30, 10, 20], 20],
    [[9, 100, 1, 10], 9.5],
  ])('has the median of %j', (times, median) => {
    expect(resultOf(times.map((spent) => ({ spent }))).spent).toEqual({ items: times, median });
  });

  test('says how many minutes were used', () => {
    expect(resultOf(scoredOf(1, 2), 75.5 * 60_000).minutesUsed).toBe(75.5);
  });

  test('takes an item that has no points for blank and wrong', () => {
    const ended = endedOf(scoredOf(2, 2));
    const items = ended.items.map(({ points: _, ...record }) => record);
    expect(examResult({ ...ended, isGraded: false, items }, scale, domains)).toMatchObject({
      scored: { right: 0, of: 2 },
      blanks: 2,
    });
  });
});

describe('the weakest domain', () => {
  test('has the lowest share of its scored items, and at least one', () => {
    const list: Sat[] = [
      ...scoredOf(1, 2),
      { domain: 2, went: 'right' },
      { domain: 3, went: 'wrong' },
      { domain: 3, went: 'right' },
      { domain: 3, went: 'wrong' },
      { domain: 4, isScored: false, went: 'wrong' },
    ];
    expect(resultOf(list).weakestDomain).toBe(3);
  });

  test('is the one with the larger weight where two are alike, then the earlier', () => {
    expect(resultOf([{ domain: 1 }, { domain: 2 }, { domain: 4 }]).weakestDomain).toBe(2);
    const alike = [
      { number: 7, weight: 50 },
      { number: 8, weight: 50 },
    ];
    expect(examResult(endedOf([{ domain: 8 }, { domain: 7 }]), scale, alike).weakestDomain).toBe(7);
  });
});
