import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/core/json';
import { readJson } from '../../src/stores/read-shape';
import {
  longestNote,
  readAnswerRow,
  readMarkRow,
  readRestartRow,
  readSessionRow,
  readSitting,
  readTally,
} from '../../src/stores/saved-data';
import { addToTally } from '../../src/study/tally';
import { answerOf, answerOfVersion1, markOf, restartOf, sessionOf, sittingOf } from '../platform/sample-rows';

const good = {
  answer: answerOf('a'),
  restart: restartOf('phases', 7),
  sitting: sittingOf('phases', 'q1'),
  session: sessionOf('e1', 7, { state: { phase: 'answering', items: [{ spent: 0.5 }, null] } }),
  mark: markOf('q1', 7),
  tally: addToTally(undefined, answerOf('a')),
};
const cases = [
  ['an answer', readAnswerRow, good.answer],
  ['a restart', readRestartRow, good.restart],
  ['a sitting', readSitting, good.sitting],
  ['a session', readSessionRow, good.session],
  ['a mark', readMarkRow, good.mark],
  ['a tally', readTally, good.tally],
] as const;

describe.each(cases)('%s', (_name, read, value) => {
  test('is read as it was written', () => {
    expect(read(structuredClone(value))).toEqual(value);
    expect(read(JSON.parse(JSON.stringify(value)))).toEqual(value);
  });

  test.each(Object.keys(value))('is refused without its %s', (name) => {
    const { [name]: _gone, ...rest } = Object.fromEntries(Object.entries(value));
    expect(read(rest)).toBeUndefined();
  });

  test('loses what does not belong to it', () => {
    expect(read({ ...value, isAdmin: true })).toEqual(value);
  });

  test('is never made of anything else, whatever it is', () => {
    fc.assert(fc.property(fc.anything(), (other) => read(other) === undefined));
    fc.assert(
      fc.property(fc.constantFrom(...Object.keys(value)), fc.anything(), (name, other) => {
        read({ ...value, [name]: other });
      }),
    );
  });
});

describe('an answer', () => {
  test.each<[string, Record<string, unknown>]>([
    ['of a later form', { schema: 3 }],
    ['of no form', { schema: 0 }],
    ['with a sureness that nobody can pick', { sureness: 'certain' }],
    ['that took less than no time', { spent: -1 }],
    ['that took for ever', { spent: Number.POSITIVE_INFINITY }],
    ['with points that are no number', { earned: Number.NaN }],
    ['with points below nothing', { earned: -1 }],
    ['with half a try', { tries: 1.5 }],
    ['at a time that no date has', { at: 9e15 }],
    ['with an order that could not be followed by another', { order: Number.MAX_SAFE_INTEGER }],
    ['to a question without a name', { questionId: '' }],
    ['to a question named like a prototype', { questionId: '__proto__' }],
    ['with a response that is not JSON', { response: () => {} }],
    ['with one bad item', { items: [good.answer.items[0], { id: 'b', earned: '1', possible: 1 }] }],
    ['with a name of a million letters', { place: 'x'.repeat(1_000_000) }],
  ])('%s is refused', (_case, change) => {
    expect(readAnswerRow({ ...good.answer, ...change })).toBeUndefined();
  });

  test('may have any response that JSON can say', () => {
    fc.assert(
      fc.property(fc.jsonValue({ maxDepth: 8 }), (response) => {
        const read = readAnswerRow({ ...good.answer, response: JSON.parse(JSON.stringify(response)) });
        expect(JSON.stringify(read?.response)).toBeDefined();
      }),
    );
  });
});

describe('an answer of version 1', () => {
  const first = answerOfVersion1('a');

  test('is read as one of version 2 for which nobody was asked or timed, and is itself left alone', () => {
    const before = structuredClone(first);
    expect(readAnswerRow(first)).toEqual({ ...good.answer, sureness: 'unasked', spent: 0 });
    expect(first).toEqual(before);
    expect(readAnswerRow({ ...first, sureness: 'sure', spent: 9 })).toMatchObject({ sureness: 'unasked', spent: 0 });
  });

  test('stays the same when it is read again', () => {
    expect(readAnswerRow(readAnswerRow(first))).toEqual(readAnswerRow(first));
  });

  test('adds up to the same tally', () => {
    const read = readAnswerRow(first);
    expect(read && addToTally(undefined, read)).toEqual(good.tally);
  });

  test.each(Object.keys(first))('is refused without its %s', (name) => {
    const { [name]: _gone, ...rest } = first;
    expect(readAnswerRow(rest)).toBeUndefined();
  });
});

describe('a session', () => {
  test('may hold long texts, a hundred thousand characters in all, and be nested 20 deep', () => {
    const deep = Array.from({ length: 20 }).reduce<Json>((inner) => ({ inner }), 'x'.repeat(10_000));
    const session = { ...good.session, state: { deep, items: Array.from({ length: 10 }, () => 'y'.repeat(10_000)) } };
    expect(readSessionRow(session)).toEqual(session);
  });

  test.each<[string, Record<string, unknown>]>([
    ['for a purpose that there is not', { purpose: 'fun' }],
    ['with something that is not JSON in it', { state: { draw() {} } }],
    ['that a prototype could be reached by', { id: 'constructor' }],
  ])('%s is refused', (_case, change) => {
    expect(readSessionRow({ ...good.session, ...change })).toBeUndefined();
  });

  test('loses names that reach a prototype', () => {
    const state: unknown = JSON.parse('{"items":[{"__proto__":{"isScored":true},"spent":1}]}');
    expect(readSessionRow({ ...good.session, state })?.state).toEqual({ items: [{ spent: 1 }] });
  });
});

describe('a mark', () => {
  test('may have a long note, or none', () => {
    for (const note of ['', 'x'.repeat(longestNote)]) {
      expect(readMarkRow({ ...good.mark, note })).toEqual({ ...good.mark, note });
    }
    expect(readMarkRow({ ...good.mark, note: 'x'.repeat(longestNote + 1) })).toBeUndefined();
  });

  test('is flagged or not, and nothing between', () => {
    expect(readMarkRow({ ...good.mark, isFlagged: 1 })).toBeUndefined();
  });
});

describe('JSON data', () => {
  test('loses names that reach a prototype, at every depth', () => {
    const hostile: unknown = JSON.parse(
      '{"a":[{"__proto__":{"x":1},"constructor":{"prototype":1},"b":2}],"__proto__":3}',
    );
    const read = readJson(hostile);
    expect(JSON.stringify(read)).toBe('{"a":[{"b":2}]}');
    expect(Reflect.get(Object(read), 'x')).toBeUndefined();
  });

  test('that is nested without end is refused', () => {
    const depths = Array.from({ length: 100_000 });
    const deep = depths.reduce<Json>((inner) => [inner], 1);
    expect(readJson(deep)).toBeUndefined();
  });
});
