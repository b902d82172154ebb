import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type DrillMap, type DrillRun, openOptions, readRun, sceneAt, sceneOf, totalsOf } from '../../src/study/drill';
import { bestPath, edgesOf } from '../../src/study/drill-paths';
import { leakedKey, maps, option, scene } from './drill-maps';

const numRuns = 2_000;

/** How good a run is, as numbers of which the first that differs decides; the smaller is better. */
function rankOf(map: DrillMap, run: DrillRun): number[] {
  const { minutes, sound, decisions } = totalsOf(map, run);
  const outcome = sceneAt(map, sceneOf(map, run))?.outcome ?? '';
  return [['contained', 'partial', 'lost'].indexOf(outcome), decisions - sound, minutes, decisions];
}

const isLess = (one: readonly number[], other: readonly number[]): boolean => {
  const index = one.findIndex((value, at) => value !== other[at]);
  return index >= 0 && (one[index] ?? 0) < (other[index] ?? 0);
};

/** Every run to an ending that comes by no scene twice. */
function endingRuns(map: DrillMap, run: DrillRun = { steps: [] }): DrillRun[] {
  const here = sceneOf(map, run);
  if (sceneAt(map, here)?.outcome) return [run];
  const been = new Set(run.steps.map((step) => step.scene));
  return openOptions(map, here)
    .filter(({ option }) => option.to !== here && !been.has(option.to))
    .flatMap(({ index }) => endingRuns(map, { steps: [...run.steps, { scene: here, option: index }] }));
}

describe('the best path', () => {
  test('of the leaked key goes straight to isolation', () => {
    expect(bestPath(leakedKey)).toEqual({
      steps: [
        { scene: 'finding', option: 2 },
        { scene: 'isolated', option: 0 },
      ],
    });
  });

  test('is one that can be gone, and no other run ends better', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const best = bestPath(map);
        const runs = endingRuns(map);
        if (!best) return runs.length === 0;
        const rank = rankOf(map, best);
        const fits = JSON.stringify(readRun(map, best)) === JSON.stringify(best);
        return fits && (rank[0] ?? -1) >= 0 && runs.every((run) => !isLess(rankOf(map, run), rank));
      }),
      { numRuns },
    );
  });

  const ending = scene([], { outcome: 'contained' });
  test.each([
    [
      'a good outcome before few unsound choices',
      { a: scene([option('partial'), option('b', { isSound: false })]), b: scene([option('end', { isSound: false })]) },
      2,
    ],
    [
      'few unsound choices before few minutes',
      { a: scene([option('end', { isSound: false }), option('b')]), b: scene([option('end', { minutes: 99 })]) },
      2,
    ],
    [
      'few minutes before few steps',
      { a: scene([option('end', { minutes: 2 }), option('b')]), b: scene([option('end', { minutes: 1 })]) },
      2,
    ],
    ['few steps where all else is alike', { a: scene([option('b'), option('end')]), b: scene([option('end')]) }, 1],
    [
      'few steps, though the longer way is found first,',
      {
        a: scene([option('b'), option('d', { minutes: 1 })]),
        b: scene([option('c')]),
        c: scene([option('end', { minutes: 1 })]),
        d: scene([option('end')]),
      },
      2,
    ],
    [
      'the minutes of scenes too',
      { a: scene([option('b'), option('end', { minutes: 3 })]), b: scene([option('end')], { minutes: 4 }) },
      1,
    ],
  ])('puts %s', (_what, scenes, steps) => {
    const map: DrillMap = {
      start: 'a',
      scenes: { ...scenes, end: ending, partial: scene([], { outcome: 'partial' }) },
    };
    expect(bestPath(map)?.steps).toHaveLength(steps);
    expect(sceneOf(map, bestPath(map) ?? { steps: [] })).toBe('end');
  });

  test('comes out of a circle that costs nothing', () => {
    const map = {
      start: 'a',
      scenes: { a: scene([option('b')]), b: scene([option('a'), option('end')]), end: ending },
    };
    expect(bestPath(map)?.steps).toHaveLength(2);
  });

  test('is none where no ending can be reached', () => {
    expect(bestPath({ start: 'a', scenes: { a: scene([option('a')]), end: ending } })).toBeUndefined();
    expect(bestPath({ start: 'gone', scenes: {} })).toBeUndefined();
  });

  test('is empty where the first scene is the end', () => {
    expect(bestPath({ start: 'a', scenes: { a: ending } })).toEqual({ steps: [] });
  });

  test('of a chain of a thousand scenes with a way back from each is found at once', () => {
    const scenes = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, index) => [
        `s${index}`,
        index === 999 ? ending : scene([option('s0'), option(`s${index + 1}`, { isSound: index % 2 === 0 })]),
      ]),
    );
    const started = performance.now();
    expect(bestPath({ start: 's0', scenes })?.steps).toHaveLength(999);
    expect(performance.now() - started).toBeLessThan(1_000);
  });
});

describe('the edges', () => {
  test('name every way once, and call it sound where one of its options is', () => {
    const map = {
      start: 'a',
      scenes: {
        a: scene([option('b', { isSound: false }), option('b'), option('a', { isSound: false })]),
        b: scene([]),
      },
    };
    expect(edgesOf(map)).toEqual([
      { from: 'a', to: 'b', isSound: true },
      { from: 'a', to: 'a', isSound: false },
    ]);
  });

  test('are the ways that a run can go, and no others', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const edges = edgesOf(map).map(({ from, to }) => `${from}>${to}`);
        const ways = Object.keys(map.scenes).flatMap((from) =>
          openOptions(map, from).map(({ option }) => `${from}>${option.to}`),
        );
        expect(new Set(edges).size).toBe(edges.length);
        expect(new Set(edges)).toEqual(new Set(ways));
      }),
      { numRuns },
    );
  });
});
