import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Json } from '../../src/core/json';
import { readJson } from '../../src/stores/read-shape';
import { readAnswerRow, readRestartRow, readSitting, readTally } from '../../src/stores/saved-data';
import { addToTally } from '../../src/study/tally';
import { answerOf, restartOf, sittingOf } from '../platform/sample-rows';

const good = {
  answer: answerOf('a'),
  restart: restartOf('phases', 7),
  sitting: sittingOf('phases', 'q1'),
  tally: addToTally(undefined, answerOf('a')),
};
const cases = [
  ['an answer', readAnswerRow, good.answer],
  ['a restart', readRestartRow, good.restart],
  ['a sitting', readSitting, good.sitting],
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
    ['of a later form', { schema: 2 }],
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
