import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advanceDrill, type DrillRun, readRun, sceneAt, sceneOf, startRun, totalsOf } from '../../src/study/drill';
import { events, leakedKey, maps, option, playDrill, scene } from './drill-maps';

const chose = (choice: number) => ({ type: 'chose', option: choice }) as const;
const numRuns = 10_000;

/** Each step starts where the one before it led, at a decision, and the last leads to the scene on screen. */
function isConnected(map: typeof leakedKey, run: DrillRun): boolean {
  let at = map.start;
  for (const step of run.steps) {
    const here = sceneAt(map, at);
    const taken = here?.outcome ? undefined : here?.options[step.option];
    if (step.scene !== at || !taken || !sceneAt(map, taken.to)) return false;
    at = taken.to;
  }
  return sceneOf(map, run) === at;
}

describe('a drill', () => {
  test('starts at its first scene and goes where each choice leads', () => {
    const run = playDrill(leakedKey, [chose(0), chose(1)]);
    expect(sceneOf(leakedKey, startRun())).toBe('finding');
    expect(run.steps).toEqual([
      { scene: 'finding', option: 0 },
      { scene: 'log', option: 1 },
    ]);
    expect(sceneOf(leakedKey, run)).toBe('isolated');
  });

  test('can come by one scene more than once', () => {
    const run = playDrill(leakedKey, [chose(0), chose(0), chose(0)]);
    expect(sceneOf(leakedKey, run)).toBe('log');
    expect(run.steps).toHaveLength(3);
  });

  test('goes back to any decision and keeps those before it', () => {
    const run = playDrill(leakedKey, [chose(0), chose(1), chose(1)]);
    const back = advanceDrill(leakedKey, run, { type: 'went-back', step: 1 });
    expect(back.steps).toEqual([{ scene: 'finding', option: 0 }]);
    expect(sceneOf(leakedKey, back)).toBe('log');
    expect(advanceDrill(leakedKey, run, { type: 'went-back', step: 0 }).steps).toEqual([]);
  });

  test('takes the last choice alone back when told so', () => {
    fc.assert(
      fc.property(maps, events, fc.nat(2), (map, played, choice) => {
        const run = playDrill(map, played);
        const next = advanceDrill(map, run, chose(choice));
        const back = advanceDrill(map, next, { type: 'went-back', step: run.steps.length });
        expect(back.steps).toEqual(run.steps);
      }),
      { numRuns },
    );
  });

  test('starts over', () => {
    const run = playDrill(leakedKey, [chose(1), chose(0)]);
    expect(advanceDrill(leakedKey, run, { type: 'restarted' })).toEqual({ steps: [] });
  });

  test('is at each moment a way through the map, whatever the events', () => {
    fc.assert(
      fc.property(maps, events, (map, played) => {
        expect(isConnected(map, playDrill(map, played))).toBe(true);
      }),
      { numRuns },
    );
  });

  const ended = playDrill(leakedKey, [chose(2), chose(0)]);
  const begun = playDrill(leakedKey, [chose(0)]);
  const odd = { start: 'a', scenes: { a: scene([option('gone'), option('constructor'), option('b')]), b: scene([]) } };
  test.each([
    ['an option that is not there', leakedKey, begun, chose(2)],
    ['no option', leakedKey, begun, chose(-1)],
    ['half an option', leakedKey, begun, chose(0.5)],
    ['a choice after the end', leakedKey, ended, chose(0)],
    ['a way to a scene that is not there', odd, startRun(), chose(0)],
    ['a way to what every object has', odd, startRun(), chose(1)],
    ['a way back to a decision that was not made', leakedKey, begun, { type: 'went-back', step: 1 }],
    ['a way back before the start', leakedKey, begun, { type: 'went-back', step: -1 }],
    ['a restart at the start', leakedKey, startRun(), { type: 'restarted' }],
  ] as const)('gives the same run back for %s', (_what, map, run, event) => {
    expect(advanceDrill(map, run, event)).toBe(run);
  });
});

describe('the totals of a drill', () => {
  test('count the first scene, each choice and each scene it leads to', () => {
    expect(totalsOf(leakedKey, startRun())).toEqual({ minutes: 4, costs: [], sound: 0, decisions: 0 });
    expect(totalsOf(leakedKey, playDrill(leakedKey, [chose(2), chose(1)]))).toEqual({
      minutes: 4 + 3 + 5 + 60,
      costs: [
        { name: 'downtime', amount: 5 },
        { name: 'evidence', amount: 1 },
      ],
      sound: 1,
      decisions: 2,
    });
  });

  test('add up costs of one name, also those of a way that was gone twice', () => {
    const map = {
      start: 'a',
      scenes: { a: scene([option('a', { minutes: 1, costs: [{ name: 'trust', amount: 2 }] })]) },
    };
    expect(totalsOf(map, playDrill(map, [chose(0), chose(0), chose(0)]))).toEqual({
      minutes: 3,
      costs: [{ name: 'trust', amount: 6 }],
      sound: 3,
      decisions: 3,
    });
  });

  test('never fall with another choice, and fall back when it is undone', () => {
    fc.assert(
      fc.property(maps, events, fc.nat(2), (map, played, choice) => {
        const run = playDrill(map, played);
        const next = advanceDrill(map, run, chose(choice));
        const before = totalsOf(map, run);
        const later = totalsOf(map, next);
        expect(later.minutes).toBeGreaterThanOrEqual(before.minutes);
        expect(later.decisions).toBe(before.decisions + (next === run ? 0 : 1));
        expect(later.sound).toBeLessThanOrEqual(later.decisions);
        for (const { name, amount } of before.costs)
          expect(later.costs.find((cost) => cost.name === name)?.amount).toBeGreaterThanOrEqual(amount);
        const back = advanceDrill(map, next, { type: 'went-back', step: run.steps.length });
        expect(totalsOf(map, back)).toEqual(before);
      }),
      { numRuns },
    );
  });
});

describe('a stored run', () => {
  test('is read as it was written', () => {
    fc.assert(
      fc.property(maps, events, (map, played) => {
        const run = playDrill(map, played);
        expect(readRun(map, JSON.parse(JSON.stringify(run)))).toEqual(run);
      }),
      { numRuns },
    );
  });

  test('is a way through the drill as it now is, and the part that still fits', () => {
    fc.assert(
      fc.property(maps, maps, events, (before, now, played) => {
        const stored = playDrill(before, played);
        const run = readRun(now, stored) ?? { steps: [] };
        expect(isConnected(now, run)).toBe(true);
        expect(stored.steps.slice(0, run.steps.length)).toEqual(run.steps);
        const next = stored.steps[run.steps.length];
        if (next) expect(isConnected(now, { steps: [...run.steps, next] })).toBe(false);
      }),
      { numRuns },
    );
  });

  test('that is damaged is cut at the damage', () => {
    const steps: unknown[] = [
      { scene: 'finding', option: 0 },
      { scene: 'log', option: 0 },
      { scene: 'finding', option: 2 },
    ];
    expect(readRun(leakedKey, { steps })?.steps).toEqual(steps);
    for (const damage of [
      null,
      7,
      'log',
      {},
      { scene: 'log' },
      { scene: 'log', option: '1' },
      { scene: 'clean', option: 0 },
    ])
      expect(readRun(leakedKey, { steps: steps.with(1, damage) })?.steps).toEqual(steps.slice(0, 1));
  });

  test.each([undefined, null, 7, 'steps', [], {}, { steps: 7 }, { steps: null }, { steps: { length: 2 } }])(
    'that is no run (%j) is none',
    (value) => {
      expect(readRun(leakedKey, value)).toBeUndefined();
    },
  );

  test('may be anything at all', () => {
    fc.assert(
      fc.property(maps, fc.anything(), fc.array(fc.anything()), (map, value, steps) => {
        expect(isConnected(map, readRun(map, value) ?? { steps: [] })).toBe(true);
        expect(isConnected(map, readRun(map, { steps }) ?? { steps: [] })).toBe(true);
      }),
      { numRuns: 1_000 },
    );
  });

  test('of a hundred thousand steps around a circle is read at once', () => {
    const map = { start: 'a', scenes: { a: scene([option('b')]), b: scene([option('a')]) } };
    const steps = Array.from({ length: 100_000 }, (_, index) => ({ scene: index % 2 === 0 ? 'a' : 'b', option: 0 }));
    const started = performance.now();
    expect(readRun(map, { steps })?.steps).toHaveLength(100_000);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
