import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kindNames, questionKinds } from '../../src/questions/question-kinds';
import { questionReaders } from '../../src/questions/question-readers';
import { exampleCases } from '../support/all-examples';

const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

/** Every object, list and text inside a value. */
function* insideOf(value: unknown): Generator<unknown> {
  yield value;
  if (typeof value !== 'object' || value === null) return;
  for (const [name, inner] of Object.entries(value)) {
    yield name;
    yield* insideOf(inner);
  }
}

/** The value with names that no question has: in its lists, and as names of its own. */
function withStrangers(value: unknown): unknown {
  if (Array.isArray(value)) return [...value, 'stranger', '__proto__', 'constructor', 7, null];
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([name, inner]): [string, unknown] => [name, withStrangers(inner)]);
  const hostile = ['stranger', '__proto__', 'constructor', 'toString'].map((name): [string, unknown] => [
    name,
    ['stranger'],
  ]);
  return Object.fromEntries([...entries, ...hostile]);
}

describe('the kinds', () => {
  test('are all named, each with its own opening word and an example', () => {
    expect([...kindNames].sort()).toEqual(Object.keys(questionKinds).sort());
    const words = kindNames.map((name) => questionReaders[name].opensWith);
    expect(new Set(words).size).toBe(kindNames.length);
    for (const name of kindNames) expect(exampleCases.some((example) => example.name.startsWith(name))).toBe(true);
  });
});

describe.each(exampleCases.map((example) => [example.name, example] as const))('%s', (_name, example) => {
  test('gives everything for the right response', () => {
    expect(example.grade(example.right)?.share).toBe(1);
  });

  test('gives less for the wrong response', () => {
    expect(example.grade(example.wrong)?.share).toBeLessThan(1);
  });

  test('is incomplete while nothing is answered', () => {
    expect(example.grade(example.blank)).toBeUndefined();
  });

  test('gives everything for its model answer', () => {
    expect(example.grade(example.model)?.share).toBe(1);
    expect(example.read(throughJson(example.model))).toEqual(example.model);
  });

  test('is arranged as a permutation, which the same seed repeats', () => {
    const sorted = (value: unknown) =>
      [...insideOf(value)]
        .filter((inner) => typeof inner !== 'object')
        .map(String)
        .sort();
    fc.assert(
      fc.property(fc.string(), (seed) => {
        expect(example.arranged(seed)).toEqual(example.arranged(seed));
        expect(sorted(example.arranged(seed))).toEqual(sorted(example.ask));
      }),
      { numRuns: 1_000 },
    );
  });

  test('is graded alike, however it is arranged', () => {
    fc.assert(
      fc.property(
        fc.string(),
        fc.constantFrom(example.right, example.wrong, example.model, example.blank),
        (seed, response) => {
          expect(example.grade(response, seed)).toEqual(example.grade(response));
        },
      ),
      { numRuns: 1_000 },
    );
  });

  test('reads every response back from JSON as it was', () => {
    for (const response of [example.right, example.wrong, example.model, example.blank])
      expect(example.read(throughJson(response))).toEqual(response);
  });

  test('drops names that it does not know, and names that reach a prototype', () => {
    for (const response of [example.right, example.wrong]) {
      const read = example.read(withStrangers(response));
      expect(read).toEqual(response);
      expect([...insideOf(read)]).not.toContain('stranger');
    }
  });

  test('never gives more for names that it does not know', () => {
    for (const response of [example.right, example.wrong, example.blank])
      expect(example.grade(withStrangers(response))).toEqual(example.grade(response));
  });

  test('scores whatever was stored within its bounds, or not at all', () => {
    const ids = [...insideOf(example.ask)].filter((inner) => typeof inner === 'string').filter((inner) => inner !== '');
    const name = fc.constantFrom(...ids, 'stranger', '__proto__');
    const lists = fc.array(name, { maxLength: 8 });
    fc.assert(
      fc.property(fc.oneof(lists, fc.dictionary(name, lists), fc.anything()), (stored) => {
        const grade = example.grade(stored);
        if (!grade) return;
        expect(grade.possible).toBeGreaterThan(0);
        expect(grade.earned).toBeGreaterThanOrEqual(0);
        expect(grade.earned).toBeLessThanOrEqual(grade.possible);
      }),
      { numRuns: 1_000 },
    );
  });

  test('refuses what is no response at all', () => {
    for (const stored of [undefined, null, 1, 'a', true]) expect(example.read(stored)).toBeUndefined();
  });

  test('starts the next try with a response that is no better than the last', () => {
    const retried = example.retry(example.wrong);
    expect(example.read(throughJson(retried))).toEqual(retried);
    expect(example.grade(retried)?.share ?? 0).toBeLessThan(1);
  });

  test('can be told in plain lines', () => {
    for (const response of [example.blank, example.right]) {
      const lines = example.describe(response);
      expect(lines.length).toBeGreaterThan(0);
      for (const line of lines) expect(line).not.toMatch(/[<>\n]|undefined/);
    }
    expect(example.describe(example.right)).not.toEqual(example.describe(example.wrong));
  });
});
