import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ItemAnswer } from '../../../src/core/results/item-answer';
import { type ItemHealth, itemHealth } from '../../../src/study/item-health/item-health';
import { itemRules } from '../../../src/study/item-health/item-rules';
import { sampleClass } from '../../../src/study/item-health/sample-class';

const { leastLearners, leastOthers } = itemRules;
const items = Array.from({ length: 6 }, (_, index) => `item-${index}`);

/** A class in which learner i has the given items right. */
const classOf = (learners: number, isRight: (learner: number, item: number) => boolean): ItemAnswer[] =>
  Array.from({ length: learners }, (_, learner) =>
    items.map((item, index): ItemAnswer => {
      const score = isRight(learner, index) ? 1 : 0;
      const chosen = [score ? 'a' : 'b'];
      return { id: `${learner}/${item}`, learner: `l${learner}`, item, score, chosen, right: ['a'], turn: index };
    }),
  ).flat();

const find = (health: readonly ItemHealth[], item: string): ItemHealth => {
  const found = health.find((one) => one.item === item);
  if (!found) throw new Error(`${item} is missing.`);
  return found;
};
const flagsOf = (health: readonly ItemHealth[], item: string) => find(health, item).flags.map(({ flag }) => flag);

const answer: fc.Arbitrary<ItemAnswer> = fc.record(
  {
    id: fc.uuid(),
    learner: fc.integer({ min: 0, max: 29 }).map((number) => `l${number}`),
    item: fc.constantFrom(...items),
    score: fc.constantFrom(0, 0.25, 1 / 3, 0.5, 1),
    chosen: fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 3 }),
    right: fc.constant(['a']),
    spent: fc.integer({ min: 0, max: 600_000 }),
    at: fc.integer({ min: 0, max: 50 }),
    turn: fc.integer({ min: 0, max: 20 }),
  },
  { requiredKeys: ['id', 'learner', 'item', 'score', 'turn'] },
);
const answers = fc.array(answer, { maxLength: 400, size: 'max' });

describe('the health of an item', () => {
  test('keeps to its bounds', () => {
    fc.assert(
      fc.property(answers, (some) => {
        for (const { difficulty, discrimination, options, time, learners, answers: number } of itemHealth(some)) {
          expect(difficulty).toBeGreaterThanOrEqual(0);
          expect(difficulty).toBeLessThanOrEqual(1);
          expect(number).toBeGreaterThanOrEqual(learners);
          if (discrimination.isKnown) {
            const { value, low, high, index } = discrimination;
            for (const part of [value, low, high, index]) expect(Math.abs(part)).toBeLessThanOrEqual(1 + 1e-9);
            expect(low).toBeLessThanOrEqual(value);
            expect(high).toBeGreaterThanOrEqual(value);
          }
          for (const option of options)
            for (const share of [option.share, option.lower ?? 0, option.upper ?? 0]) {
              expect(share).toBeGreaterThanOrEqual(0);
              expect(share).toBeLessThanOrEqual(1 + 1e-9);
            }
          if (time)
            expect([time.lower, time.median, time.upper]).toEqual(
              [time.lower, time.median, time.upper].sort((a, b) => a - b),
            );
        }
      }),
    );
  });

  test('is the same whatever the order of the answers, and when some of them come twice', () => {
    const shuffled = answers.chain((some) =>
      fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }), fc.subarray(some)),
    );
    fc.assert(
      fc.property(shuffled, ([some, other, again]) => {
        expect(itemHealth([...again, ...other, ...again])).toEqual(itemHealth(some));
      }),
    );
  });

  test('agrees with the definition, worked out by hand for a whole class', () => {
    const whole = fc.array(fc.array(fc.constantFrom<number[]>(0, 0.5, 1), { minLength: 6, maxLength: 6 }), {
      minLength: leastLearners,
      maxLength: 40,
    });
    fc.assert(
      fc.property(whole, (scores) => {
        const some = scores.flatMap((row, learner) =>
          row.map(
            (score, turn): ItemAnswer => ({
              id: `${learner}/${turn}`,
              learner: `l${learner}`,
              item: items[turn] ?? '',
              score,
              turn,
            }),
          ),
        );
        for (const [place, health] of itemHealth(some).entries()) {
          const own = scores.map((row) => row[place] ?? 0);
          const rest = scores.map((row, index) => row.reduce((sum, score) => sum + score, 0) - (own[index] ?? 0));
          expect(health.difficulty).toBeCloseTo(own.reduce((sum, score) => sum + score, 0) / own.length, 9);
          const expected = handCorrelation(own, rest);
          if (health.discrimination.isKnown) expect(health.discrimination.value).toBeCloseTo(expected, 6);
          else expect(expected).toBeNaN();
        }
      }),
    );
  });

  test('counts every answer and judges each learner by the first', () => {
    const first: ItemAnswer = { id: '1', learner: 'l', item: 'x', score: 0, spent: 9_000, at: 5, turn: 9 };
    const second: ItemAnswer = { id: '2', learner: 'l', item: 'x', score: 1, spent: 1_000, at: 6, turn: 0 };
    const undated: ItemAnswer = { id: '3', learner: 'l', item: 'x', score: 1, turn: 0 };
    expect(itemHealth([second, undated, first])).toMatchObject([
      { answers: 3, learners: 1, difficulty: 0, time: { lower: 9_000, median: 9_000, upper: 9_000 } },
    ]);
  });
});

/** The textbook formula over sums; not a number where one of the lists has no spread. */
function handCorrelation(xs: readonly number[], ys: readonly number[]): number {
  const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);
  const products = (a: readonly number[], b: readonly number[]) =>
    sum(a.map((number, index) => number * (b[index] ?? 0)));
  const n = xs.length;
  const above = n * products(xs, ys) - sum(xs) * sum(ys);
  return above / Math.sqrt((n * products(xs, xs) - sum(xs) ** 2) * (n * products(ys, ys) - sum(ys) ** 2));
}

describe('the judgement of an item', () => {
  const ranked = (learner: number, item: number) => learner % 12 > item * 2;

  test('waits for enough learners, and says how many there are', () => {
    const few = itemHealth(classOf(leastLearners - 1, ranked));
    expect(find(few, 'item-1').flags).toEqual([{ flag: 'few', have: leastLearners - 1, need: leastLearners }]);
    expect(find(few, 'item-1').discrimination).toEqual({ isKnown: false, why: 'learners', have: 19, need: 20 });
    expect(find(itemHealth(classOf(leastLearners, ranked)), 'item-1').discrimination.isKnown).toBe(true);
  });

  test('waits for enough other items to compare the learners by', () => {
    const some = classOf(30, ranked).filter(({ item }) => items.indexOf(item) < leastOthers);
    expect(find(itemHealth(some), 'item-1').discrimination).toMatchObject({ isKnown: false, why: 'others', have: 0 });
    expect(flagsOf(itemHealth(some), 'item-1')).toContain('others');
  });

  test('finds nothing wrong with an item that stronger learners have right', () => {
    expect(flagsOf(itemHealth(classOf(48, ranked)), 'item-2')).toEqual([]);
  });

  test('tells what is too easy or too hard to tell learners apart, without inventing a correlation', () => {
    const health = itemHealth(classOf(40, (learner, item) => item === 0 || (item !== 1 && ranked(learner, item))));
    expect(flagsOf(health, 'item-0')).toEqual(['easy']);
    expect(flagsOf(health, 'item-1')).toContain('hard');
    expect(find(health, 'item-0').discrimination).toMatchObject({ isKnown: false, why: 'score' });
  });

  test('finds a key that is probably wrong: the better learners take another option', () => {
    const health = itemHealth(classOf(48, (learner, item) => (item === 3 ? learner % 12 < 5 : ranked(learner, item))));
    expect(find(health, 'item-3').flags).toEqual([{ flag: 'pulls', option: 'b' }, { flag: 'negative' }]);
    const [right, wrong] = find(health, 'item-3').options;
    expect([right?.isRight, wrong?.isRight, wrong?.isPulling]).toEqual([true, false, true]);
    expect(wrong?.upper).toBeGreaterThan(wrong?.lower ?? 1);
  });

  test('finds options that hardly anyone takes, of which only the course knows', () => {
    const keys = new Map([['item-2', { options: ['a', 'b', 'c'], right: ['a'] }]]);
    const health = itemHealth(classOf(48, ranked), keys);
    expect(find(health, 'item-2').flags).toEqual([{ flag: 'idle', options: ['c'] }]);
    expect(find(health, 'item-2').options.map(({ id, picked }) => [id, picked])).toMatchObject([
      ['a', 28],
      ['b', 20],
      ['c', 0],
    ]);
  });

  test('says nothing about options where no source says which are right', () => {
    const some = classOf(30, ranked).map(({ right: _right, ...bare }) => bare);
    for (const { options } of itemHealth(some))
      for (const option of options) expect(option).toMatchObject({ isPulling: false, isIdle: false });
  });
});

test('a made-up class is the same for the same seed and shows what there is to find', () => {
  const keys = items.map((id) => ({ id, options: ['a', 'b', 'c', 'd'], right: ['c'] }));
  const health = itemHealth(sampleClass(keys, 60, 'x'), new Map(keys.map(({ id, ...key }) => [id, key])));
  expect(sampleClass(keys, 60, 'x')).toEqual(sampleClass(keys, 60, 'x'));
  expect(flagsOf(health, 'item-0')).toContain('easy');
  expect(flagsOf(health, 'item-1')).toEqual(expect.arrayContaining(['pulls']));
  expect(flagsOf(health, 'item-2')).toContain('idle');
});

test('names that reach a prototype are names like any other', () => {
  const odd: ItemAnswer = {
    id: '__proto__',
    learner: 'constructor',
    item: '__proto__',
    score: 1,
    chosen: ['__proto__'],
    turn: 0,
  };
  expect(itemHealth([odd])).toMatchObject([
    { item: '__proto__', answers: 1, options: [{ id: '__proto__', picked: 1 }] },
  ]);
  expect(Object.keys(Object.prototype)).toEqual([]);
});
