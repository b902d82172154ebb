import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  levels,
  openChoice,
  practiceCounts,
  practiceSearch,
  practiceSources,
  practiceStates,
  readPracticeChoice,
} from '../../../src/course/practice/practice-choice';
import { kindNames } from '../../../src/questions/question-kinds';

const read = (search: string) => readPracticeChoice(new Map(new URLSearchParams(search)));

const names = fc.uniqueArray(fc.stringMatching(/^[\w.:/-]{1,30}$/), { maxLength: 5 });
const anyChoice = fc.record({
  modules: names,
  domains: fc.uniqueArray(fc.integer({ min: 0, max: 99 }), { maxLength: 5 }),
  tasks: names,
  services: names,
  phases: names,
  kinds: fc.subarray([...kindNames]),
  levels: fc.subarray([...levels]),
  state: fc.constantFrom(...practiceStates),
  source: fc.constantFrom(...practiceSources),
  count: fc.integer({ min: practiceCounts.least, max: practiceCounts.most }),
  ids: names,
});
const anySeed = fc.option(fc.stringMatching(/^[\w-]{1,32}$/), { nil: undefined });

describe('the choice in the address of a practice set', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(anyChoice, anySeed, (choice, seed) => {
        expect(read(practiceSearch(choice, seed))).toEqual(seed === undefined ? { choice } : { choice, seed });
      }),
      { numRuns: 1_000 },
    );
  });

  it('is ten questions of any sort where the address says nothing, and then says nothing itself', () => {
    expect(read('')).toEqual({ choice: openChoice });
    expect(openChoice.count).toBe(10);
    expect(practiceSearch(openChoice)).toBe('');
  });

  it('is written as a person would write it', () => {
    const choice = { ...openChoice, domains: [2, 3], state: 'missed' as const, ids: ['pair:aws-waf/containment'] };
    expect(practiceSearch(choice, 'k3')).toBe('domain=2,3&ids=pair:aws-waf/containment&state=missed&seed=k3');
  });

  it.each([
    ['domain=2,two,02,-1,300,2', { domains: [2] }],
    ['kind=choice,essay,choice', { kinds: ['choice'] }],
    ['level=analyse,recall', { levels: ['recall', 'analyse'] }],
    ['state=lost', { state: 'any' }],
    ['source=stolen', { source: 'any' }],
    ['count=0', { count: 1 }],
    ['count=5000', { count: 50 }],
    ['count=1e1', { count: 10 }],
    ['count=-7', { count: 10 }],
    ['service=aws-waf,<b>,,aws waf', { services: ['aws-waf'] }],
    [`task=${'1'.repeat(101)}`, { tasks: [] }],
  ])('makes the best of %s', (search, expected) => {
    expect(read(search).choice).toMatchObject(expected);
  });

  it('names at most fifty questions', () => {
    const ids = Array.from({ length: 80 }, (_, index) => `q${index}`);
    expect(read(`ids=${ids.join(',')}`).choice.ids).toHaveLength(50);
  });

  it.each(['', 'a b', '<script>', 'x'.repeat(33)])('names no set with the seed “%s”', (seed) => {
    expect(read(`seed=${encodeURIComponent(seed)}`).seed).toBeUndefined();
  });

  it('survives any address, and says the same once it is read', () => {
    const keys = ['module', 'domain', 'task', 'service', 'phase', 'kind', 'level', 'state', 'source', 'count', 'ids'];
    const anySearch = fc.dictionary(
      fc.constantFrom(...keys, 'seed', '__proto__', 'other'),
      fc.oneof(fc.string(), fc.array(fc.constantFrom('2', '02', 'choice', 'x', '__proto__', '')).map(String)),
    );
    fc.assert(
      fc.property(anySearch, (search) => {
        const { choice, seed } = readPracticeChoice(new Map(Object.entries(search)));
        expect(read(practiceSearch(choice, seed))).toEqual(seed === undefined ? { choice } : { choice, seed });
      }),
      { numRuns: 1_000 },
    );
  });
});
