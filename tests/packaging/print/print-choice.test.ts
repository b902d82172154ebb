import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openChoice } from '../../../src/course/practice/practice-choice';
import { type PrintChoice, printSearch, readPrintChoice, readSearch } from '../../../src/packaging/print/print-choice';

const known = {
  lessons: ['first', 'second'],
  phases: ['preparation', 'recovery', 'review'],
  lengths: { least: 5, most: 65 },
};
const read = (search: string) => readPrintChoice(readSearch(search), known);

const seed = fc.stringMatching(/^[\w-]{1,32}$/);
const subject: fc.Arbitrary<PrintChoice['subject']> = fc.oneof(
  fc.record(
    { kind: fc.constant('lesson' as const), id: fc.constantFrom(...known.lessons), seed },
    { requiredKeys: ['kind', 'id'] },
  ),
  fc.record({
    kind: fc.constant('set' as const),
    seed,
    choice: fc
      .record({
        ...Object.fromEntries(Object.entries(openChoice).map(([name, value]) => [name, fc.constant(value)])),
        ids: fc.uniqueArray(fc.constantFrom('one', 'pair:aws-waf/recovery', 'three')),
        domains: fc.subarray([1, 2, 3]),
        services: fc.subarray(['aws-waf', 'aws-iam']),
        count: fc.integer({ min: 1, max: 50 }),
      })
      .map((changed) => ({ ...openChoice, ...changed })),
  }),
  fc.record({
    kind: fc.constant('board' as const),
    seed,
    choice: fc.record({
      phases: fc.constantFrom([], ['preparation', 'review']),
      count: fc.integer({ min: 6, max: 20 }),
      mode: fc.constantFrom('best' as const, 'all' as const),
    }),
  }),
  fc.record({ kind: fc.constant('paper' as const), seed, length: fc.integer({ min: 5, max: 65 }) }),
);
const choice: fc.Arbitrary<PrintChoice> = fc.record({
  subject,
  with: fc.constantFrom('questions', 'text'),
  isKey: fc.boolean(),
  size: fc.constantFrom('normal', 'large'),
});

describe('the address of a sheet', () => {
  it('comes back as it was written', () => {
    fc.assert(
      fc.property(choice, (written) => {
        expect(read(printSearch(written))).toEqual({ choice: written, odd: [] });
      }),
    );
  });

  it('is the first lesson where it says nothing, and says what made no sense', () => {
    const usual = { subject: { kind: 'lesson', id: 'first' }, with: 'questions', isKey: false, size: 'normal' };
    expect(read('')).toEqual({ choice: usual, odd: [] });
    expect(read('of=drill:x')).toEqual({ choice: usual, odd: ['of'] });
    expect(read('of=lesson:gone&seed=a%20b&with=all&key=yes&size=huge')).toEqual({
      choice: usual,
      odd: ['seed', 'lesson', 'with', 'key', 'size'],
    });
    expect(read('of=paper&length=400')).toEqual({
      choice: { ...usual, subject: { kind: 'paper', length: 65, seed: '1' } },
      odd: ['length'],
    });
    expect(read('of=%E0%A4%A')).toEqual({ choice: usual, odd: ['of'] });
  });

  it('takes a set or a board by its own search, in the order of the outer seed where there is one', () => {
    const of = encodeURIComponent('set:domain=2&count=5&seed=abc');
    expect(read(`of=${of}`).choice.subject).toEqual({
      kind: 'set',
      choice: { ...openChoice, domains: [2], count: 5 },
      seed: 'abc',
    });
    expect(read(`of=${of}&seed=xyz`).choice.subject.seed).toBe('xyz');
    expect(read(`of=${encodeURIComponent('board:phases=recovery,review&seed=b')}`).choice.subject).toEqual({
      kind: 'board',
      choice: { phases: ['recovery', 'review'], count: 9, mode: 'all' },
      seed: 'b',
    });
  });

  it('asks a class for nothing that one learner has missed', () => {
    const { choice, odd } = read(`of=${encodeURIComponent('set:state=missed&seed=a')}`);
    expect(choice.subject).toMatchObject({ kind: 'set', choice: { state: 'any' } });
    expect(odd).toEqual(['state']);
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string(), (text) => void read(text)));
    fc.assert(
      fc.property(
        fc.string(),
        (text) =>
          void readPrintChoice(
            new Map([
              ['of', text],
              ['seed', text],
              ['length', text],
            ]),
            known,
          ),
      ),
    );
  });
});
