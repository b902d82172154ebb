import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  drawSet,
  fittingEntries,
  type Knows,
  madeEntries,
  type Practicable,
} from '../../../src/course/practice/draw-set';
import { openChoice, type PracticeChoice } from '../../../src/course/practice/practice-choice';

const service = (id: string, inScope = true) => ({
  id,
  name: id,
  purpose: 'Helps.',
  inScope,
  phases: {
    containment: { grade: 'best' as const, why: 'Stops it' },
    recovery: { grade: 'also' as const, why: 'Brings it back' },
  },
});
const entry = (id: string, rest: Partial<Practicable> = {}): Practicable => ({
  id,
  kind: 'choice',
  piece: 'bank/one',
  hash: id,
  services: [],
  phases: [],
  ...rest,
});

const written = Array.from({ length: 30 }, (_, index) =>
  entry(`q${index}`, {
    kind: index % 5 === 0 ? 'match' : 'choice',
    domain: (index % 3) + 1,
    task: `${(index % 3) + 1}.${(index % 2) + 1}`,
    level: index % 2 === 0 ? 'recall' : 'apply',
    services: index % 4 === 0 ? ['one'] : [],
    ...(index < 6 && { module: 'basics' }),
  }),
);
const made = madeEntries([service('one'), service('two'), service('far', false)]);
const entries = [...written, ...made];
const unknown = { isSeen: false, isMissed: false, isFlagged: false };
const knowsNothing: Knows = () => unknown;
const choose = (choice: Partial<PracticeChoice>): PracticeChoice => ({ ...openChoice, ...choice });
const idsOf = (some: readonly Practicable[]) => some.map(({ id }) => id);
const fitting = (choice: Partial<PracticeChoice>, knows = knowsNothing) =>
  fittingEntries(entries, choose(choice), knows);

const anyChoice = fc.record({
  modules: fc.subarray(['basics']),
  domains: fc.subarray([1, 2, 3, 4]),
  tasks: fc.subarray(['1.1', '2.2', '9.9']),
  services: fc.subarray(['one', 'two', 'far']),
  phases: fc.subarray(['containment', 'recovery']),
  kinds: fc.subarray(['choice', 'match', 'fill'] as const),
  levels: fc.subarray(['recall', 'apply', 'analyse'] as const),
  state: fc.constantFrom('any', 'unseen', 'missed', 'flagged'),
  source: fc.constantFrom('any', 'written', 'made'),
  count: fc.integer({ min: 1, max: 50 }),
  ids: fc.constant<string[]>([]),
});
const knowsSome: Knows = (id) => ({
  isSeen: id.length % 2 === 0,
  isMissed: id.endsWith('2'),
  isFlagged: id.endsWith('t'),
});

describe('the pairs of a catalogue', () => {
  it('can be practised under their service and phase, those of services in scope', () => {
    expect(idsOf(made)).toEqual([
      'pair:one/containment',
      'pair:one/recovery',
      'pair:two/containment',
      'pair:two/recovery',
    ]);
    expect(made[0]).toMatchObject({ kind: 'choice', level: 'recall', services: ['one'], phases: ['containment'] });
  });
});

describe('the questions that fit a choice', () => {
  it('are all of them where nothing is asked for', () => {
    expect(fitting({})).toEqual(entries);
  });

  it('satisfy every wish at once', () => {
    fc.assert(
      fc.property(anyChoice, (choice) => {
        const has = <T>(wanted: readonly T[], own: readonly (T | undefined)[]) =>
          wanted.length === 0 || own.some((one) => one !== undefined && wanted.includes(one));
        for (const one of fittingEntries(entries, choice, knowsSome)) {
          expect(has(choice.modules, [one.module])).toBe(true);
          expect(has(choice.services, one.services)).toBe(true);
          expect(has(choice.phases, one.phases)).toBe(true);
          expect(has(choice.kinds, [one.kind])).toBe(true);
          expect(has(choice.levels, [one.level])).toBe(true);
          if (choice.domains.length + choice.tasks.length > 0)
            expect(
              choice.domains.some((domain) => domain === one.domain) || choice.tasks.some((task) => task === one.task),
            ).toBe(true);
          if (choice.source !== 'any') expect(one.piece !== undefined).toBe(choice.source === 'written');
          const { isSeen, isMissed, isFlagged } = knowsSome(one.id);
          expect({ any: true, unseen: !isSeen, missed: isMissed, flagged: isFlagged }[choice.state]).toBe(true);
        }
      }),
      { numRuns: 1_000 },
    );
  });

  it('are those of a domain and of single tasks beside it', () => {
    const found = fitting({ domains: [1], tasks: ['2.2'] });
    expect(new Set(found.map(({ task }) => task))).toEqual(new Set(['1.1', '1.2', '2.2']));
  });

  it.each([
    ['unseen', ['q0', 'q2']],
    ['missed', ['q1']],
    ['flagged', ['q2']],
    ['any', ['q0', 'q1', 'q2']],
  ] as const)('are those that the learner’s memory calls %s', (state, expected) => {
    const knows: Knows = (id) => ({ isSeen: id === 'q1', isMissed: id === 'q1', isFlagged: id === 'q2' });
    expect(idsOf(fittingEntries(written.slice(0, 3), choose({ state }), knows))).toEqual(expected);
  });

  it('are the named ones in the named order, whatever else is asked for', () => {
    expect(idsOf(fitting({ ids: ['q7', 'gone', 'pair:two/recovery', 'q2'], domains: [9], state: 'missed' }))).toEqual([
      'q7',
      'pair:two/recovery',
      'q2',
    ]);
  });
});

describe('a drawn set', () => {
  const draw = (choice: PracticeChoice, seed: string) => drawSet(entries, choice, knowsSome, seed);

  it('is the same for the same seed, and another one for another', () => {
    fc.assert(
      fc.property(anyChoice, fc.string(), (choice, seed) => {
        expect(draw(choice, seed)).toEqual(draw(choice, seed));
      }),
      { numRuns: 1_000 },
    );
    const sets = Array.from({ length: 20 }, (_, seed) => idsOf(draw(openChoice, `${seed}`)).join());
    expect(new Set(sets).size).toBe(20);
  });

  it('fits the choice, repeats nothing, and is as long as was asked for where that many fit', () => {
    fc.assert(
      fc.property(anyChoice, fc.string(), (choice, seed) => {
        const all = fittingEntries(entries, choice, knowsSome);
        const set = draw(choice, seed);
        expect(set.every((one) => all.includes(one))).toBe(true);
        expect(new Set(idsOf(set)).size).toBe(set.length);
        expect(set).toHaveLength(Math.min(choice.count, all.length));
      }),
      { numRuns: 1_000 },
    );
  });

  it('takes questions of the catalogue last, unless a service or a phase is asked for', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const isMade = ({ piece }: Practicable) => piece === undefined;
        expect(draw(choose({ count: 30 }), seed).some(isMade)).toBe(false);
        expect(
          draw(choose({ count: 34 }), seed)
            .slice(30)
            .every(isMade),
        ).toBe(true);
      }),
    );
    const firsts = Array.from({ length: 40 }, (_, seed) => draw(choose({ services: ['one'] }), `${seed}`)[0]);
    expect(new Set(firsts.map((one) => one?.piece === undefined)).size).toBe(2);
  });
});
