// Drills to try the machine on: a small one as an author would write it, and random ones with every kind of tangle.
import fc from 'fast-check';
import type { DrillEvent, DrillMap, DrillOption, DrillRun, DrillScene } from '../../src/study/drill';
import { advanceDrill } from '../../src/study/drill';

export const option = (to: string, changes: Partial<DrillOption> = {}): DrillOption => ({
  to,
  isSound: true,
  minutes: 0,
  costs: [],
  ...changes,
});
const unsound = (to: string, changes: Partial<DrillOption> = {}) => option(to, { isSound: false, ...changes });

export const scene = (options: readonly DrillOption[], changes: Partial<DrillScene> = {}): DrillScene => ({
  minutes: 0,
  options,
  ...changes,
});

/** A leaked key: the log can be read again and again, and a stopped instance loses its memory. */
export const leakedKey: DrillMap = {
  start: 'finding',
  scenes: {
    finding: scene(
      [
        option('log', { minutes: 2 }),
        unsound('stopped', { minutes: 1, costs: [{ name: 'evidence', amount: 2 }] }),
        option('isolated', { minutes: 3, costs: [{ name: 'downtime', amount: 5 }] }),
      ],
      { minutes: 4, phase: 'identification' },
    ),
    log: scene([option('finding'), option('isolated', { minutes: 1, costs: [{ name: 'downtime', amount: 5 }] })], {
      minutes: 10,
    }),
    isolated: scene([option('clean'), unsound('spread', { costs: [{ name: 'evidence', amount: 1 }] })], { minutes: 5 }),
    stopped: scene([option('blind'), unsound('spread')], { minutes: 1 }),
    clean: scene([], { minutes: 30, outcome: 'contained' }),
    blind: scene([], { minutes: 20, outcome: 'partial' }),
    spread: scene([], { minutes: 60, outcome: 'lost' }),
  },
};

/** A number stands for the scene of that number, counted round as many as there are. */
const target = fc.oneof(
  { weight: 20, arbitrary: fc.noBias(fc.nat(6)) },
  { weight: 1, arbitrary: fc.constantFrom('gone', 'constructor', '__proto__') },
);
const anyOption = fc.record({
  to: target,
  isSound: fc.boolean(),
  minutes: fc.nat(3),
  costs: fc.array(fc.record({ name: fc.constantFrom('evidence', 'toString'), amount: fc.nat(3) }), { maxLength: 2 }),
});
const anyScene = fc.record({
  minutes: fc.nat(3),
  options: fc.array(anyOption, { maxLength: 3, size: 'max' }),
  outcome: fc.constantFrom('contained', 'partial', 'lost', undefined, undefined, undefined, undefined),
});
const decision = fc.record({
  minutes: fc.nat(3),
  options: fc.array(anyOption, { minLength: 2, maxLength: 3 }),
  outcome: fc.constant(undefined),
});

/** Three to seven scenes with cycles, dead ends, doubled ways, ways out of endings, and ways to scenes that are not there. */
export const maps: fc.Arbitrary<DrillMap> = fc
  .tuple(
    fc.oneof({ weight: 19, arbitrary: decision }, { weight: 1, arbitrary: anyScene }),
    // Without bias, for fast-check's small numbers lead back to the first scene.
    fc.noBias(fc.array(anyScene, { minLength: 2, maxLength: 6, size: 'max' })),
  )
  .map(([first, others]) => {
    const idOf = (to: number | string) => (typeof to === 'number' ? `s${to % (others.length + 1)}` : to);
    const scenes = [first, ...others].map(({ outcome, minutes, options }, index): [string, DrillScene] => {
      const led = options.map((one) => ({ ...one, to: idOf(one.to) }));
      return [`s${index}`, outcome ? { minutes, options: led, outcome } : { minutes, options: led }];
    });
    return { start: 's0', scenes: Object.fromEntries(scenes) };
  });

export const events: fc.Arbitrary<DrillEvent[]> = fc.array(
  fc.oneof(
    {
      weight: 12,
      arbitrary: fc.record({ type: fc.constant('chose'), option: fc.constantFrom(0, 0, 1, 1, 2, -1, 0.5, Number.NaN) }),
    },
    { weight: 2, arbitrary: fc.record({ type: fc.constant('went-back'), step: fc.constantFrom(0, 1, 2, 5, -1, 1.5) }) },
    { weight: 1, arbitrary: fc.constant({ type: 'restarted' }) },
  ),
  { maxLength: 20, size: 'max' },
);

export const playDrill = (map: DrillMap, played: readonly DrillEvent[], from: DrillRun = { steps: [] }): DrillRun =>
  played.reduce((run, event) => advanceDrill(map, run, event), from);
