import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { outcomeOf } from '../../../src/core/grade';
import { unmarked } from '../../../src/core/plain-text';
import { createRandom } from '../../../src/core/random';
import { fill } from '../../../src/questions/fill/fill';
import {
  blanksOf,
  type FillAsk,
  type FillKey,
  type FillResponse,
  isBlank,
} from '../../../src/questions/fill/fill-shape';
import { wordsAround } from '../../../src/questions/fill/words-around';
import { partsOf } from './fill-source';

const runs = { numRuns: 1000 };
const parts = (markdown: string, settings?: Record<string, string>) => partsOf(markdown, settings);
const three = parts('First [[isolate]], then [[? copy, wait | copy]], then [[log off | sign out]].');

const word = fc.stringMatching(/^[a-z]{1,8}$/);
const anyBlank = fc.record({ answers: fc.uniqueArray(word, { minLength: 1, maxLength: 3 }), isPicked: fc.boolean() });

/** A question with its key; picked blanks also have a choice that is wrong. */
const anyParts = fc
  .record({ blanks: fc.array(anyBlank, { minLength: 1, maxLength: 6 }), isAll: fc.boolean() })
  .map(({ blanks, isAll }): { ask: FillAsk; key: FillKey } => ({
    ask: {
      segments: blanks.flatMap(({ answers, isPicked }, index) => [
        { text: unmarked(`Text ${index} `) },
        { blank: `blank-${index + 1}`, ...(isPicked && { choices: [...answers, 'none of these'] }) },
      ]),
      isShuffled: true,
    },
    key: {
      answers: Object.fromEntries(blanks.map(({ answers }, index) => [`blank-${index + 1}`, answers])),
      scoring: isAll ? 'all' : 'parts',
    },
  }));

/** The question with a response that has something in every blank, and which of them are right. */
const anyAnswered = anyParts.chain(({ ask, key }) =>
  fc.array(fc.record({ isHit: fc.boolean(), at: fc.nat() }), { minLength: 6, maxLength: 6 }).map((draws) => {
    const hits = blanksOf(ask).map(({ blank }, index) => {
      const { isHit = false, at = 0 } = draws[index] ?? {};
      const answers = key.answers[blank] ?? [];
      return { blank, isHit, text: isHit ? (answers[at % answers.length] ?? '') : 'none of these' };
    });
    const response: FillResponse = Object.fromEntries(hits.map(({ blank, text }) => [blank, text]));
    return { ask, key, response, hits };
  }),
);

describe('a fill', () => {
  test('is incomplete while a blank is empty, spaces and invisible signs included', () => {
    const missing = (response: FillResponse) => {
      const grade = fill.grade(three.ask, three.key, response);
      return grade.status === 'incomplete' ? grade.missing : 0;
    };
    expect(missing({})).toBe(3);
    expect(missing({ 'blank-1': ' ', 'blank-2': 'copy', 'blank-3': '\u200B' })).toBe(2);
    expect(missing({ 'blank-1': '.', 'blank-2': 'copy', 'blank-3': '-' })).toBe(0);
  });

  test('gives each blank the same share, and says of each whether it was right', () => {
    expect(
      fill.grade(three.ask, three.key, { 'blank-1': 'isolate', 'blank-2': 'wait', 'blank-3': 'sign out' }),
    ).toEqual({
      status: 'graded',
      earned: 2 / 3,
      possible: 1,
      parts: [
        { id: 'blank-1', earned: 1, possible: 1, marks: [{ id: 'blank-1', verdict: 'right' }] },
        { id: 'blank-2', earned: 0, possible: 1, marks: [{ id: 'blank-2', verdict: 'wrong' }] },
        { id: 'blank-3', earned: 1, possible: 1, marks: [{ id: 'blank-3', verdict: 'right' }] },
      ],
    });
  });

  test('is worth the share of its right blanks, or all or nothing', () => {
    fc.assert(
      fc.property(anyAnswered, ({ ask, key, response, hits }) => {
        const grade = fill.grade(ask, key, response);
        if (grade.status !== 'graded') throw new Error('It is complete.');
        const right = hits.filter(({ isHit }) => isHit).length;
        const share = right / hits.length;
        expect(grade.earned).toBe(key.scoring === 'all' && share < 1 ? 0 : share);
        expect(fill.credit(grade)).toEqual({ right, of: hits.length });
        expect(outcomeOf(grade) === 'correct').toBe(share === 1);
      }),
      runs,
    );
  });

  test('never gives less when one more blank is put right', () => {
    fc.assert(
      fc.property(anyAnswered, fc.nat(), ({ ask, key, response, hits }, at) => {
        const blank = hits[at % hits.length]?.blank ?? '';
        const better = { ...response, [blank]: key.answers[blank]?.[0] ?? '' };
        const points = (given: FillResponse) => {
          const grade = fill.grade(ask, key, given);
          return grade.status === 'graded' ? grade.earned : -1;
        };
        expect(points(better)).toBeGreaterThanOrEqual(points(response));
      }),
      runs,
    );
  });

  test('takes an answer in any case, form, space, dash and quote, on both sides', () => {
    const { ask, key } = parts('It is “[[Post-incident  “review” | ＣＡＦÉ]]”.');
    for (const text of ['post–incident "review"', ' POST‑INCIDENT\u00A0„Review” ', 'cafe\u0301', 'Café'])
      expect(fill.grade(ask, key, { 'blank-1': text })).toMatchObject({ earned: 1 });
    for (const text of ['postincident review', 'cafe', 'review'])
      expect(fill.grade(ask, key, { 'blank-1': text })).toMatchObject({ earned: 0 });
  });

  test('compares plain text: no answer is a pattern, however it looks', () => {
    fc.assert(
      fc.property(fc.constantFrom('.*', '(a+)+$', '^', 'a|b', '[a-z]', '\\w', '/./'), word, (pattern, text) => {
        const key: FillKey = { answers: { 'blank-1': [pattern] }, scoring: 'parts' };
        const ask: FillAsk = { segments: [{ blank: 'blank-1' }], isShuffled: true };
        expect(fill.grade(ask, key, { 'blank-1': text })).toMatchObject({ earned: 0 });
        expect(fill.grade(ask, key, { 'blank-1': pattern })).toMatchObject({ earned: 1 });
      }),
      runs,
    );
  });

  test('keeps what was right for the next try, as it was typed, and empties the rest', () => {
    fc.assert(
      fc.property(anyAnswered, ({ ask, key, response, hits }) => {
        const right = hits.filter(({ isHit }) => isHit).map(({ blank, text }) => [blank, text]);
        expect(fill.retry(ask, key, response)).toEqual(Object.fromEntries(right));
      }),
      runs,
    );
    expect(fill.retry(three.ask, three.key, { 'blank-1': ' ISOLATE', 'blank-2': 'wait' })).toEqual({
      'blank-1': ' ISOLATE',
    });
  });

  test('has the first answer of each blank as its model, which is right', () => {
    fc.assert(
      fc.property(anyParts, ({ ask, key }) => {
        const model = fill.modelAnswer(ask, key);
        expect(model).toEqual(
          Object.fromEntries(Object.entries(key.answers).map(([blank, [first]]) => [blank, first])),
        );
        expect(fill.grade(ask, key, model)).toMatchObject({ earned: 1 });
      }),
      runs,
    );
  });
});

describe('an arranged fill', () => {
  test('has its text, its blanks and its choices; only the order of the choices is new', () => {
    fc.assert(
      fc.property(anyParts, fc.string(), ({ ask }, seed) => {
        const arranged = fill.arrange(ask, createRandom(seed));
        const sorted = ({ segments }: FillAsk) =>
          segments.map((one) => (isBlank(one) && one.choices ? { ...one, choices: [...one.choices].sort() } : one));
        expect(sorted(arranged)).toEqual(sorted(ask));
        expect(fill.arrange({ ...ask, isShuffled: false }, createRandom(seed)).segments).toEqual(ask.segments);
      }),
      runs,
    );
  });

  test('has the right choice in any place, so that the place says nothing', () => {
    const { ask } = parts('[[? right, b, c, d | right]]');
    const places = Array.from({ length: 4000 }, (_, seed) =>
      blanksOf(fill.arrange(ask, createRandom(`${seed}`)))[0]?.choices?.indexOf('right'),
    );
    for (const place of [0, 1, 2, 3]) {
      const share = places.filter((one) => one === place).length / places.length;
      expect(share).toBeGreaterThan(0.22);
      expect(share).toBeLessThan(0.28);
    }
  });
});

describe('a stored response', () => {
  const read = (value: unknown) => fill.readResponse(value, three.ask);

  test('is an object of texts for blanks that are there; the rest of it is dropped', () => {
    expect(read({ 'blank-1': 'a', 'blank-3': 7, 'blank-4': 'b', toString: 'c' })).toEqual({ 'blank-1': 'a' });
    expect(read({ 'blank-1': '', 'blank-2': 'copy', 'blank-3': ['x'] })).toEqual({ 'blank-2': 'copy' });
    for (const value of ['blank-1', ['a'], null, 3]) expect(read(value)).toBeUndefined();
  });

  test('loses a choice that is not offered any more', () => {
    expect(read({ 'blank-2': 'Copy' })).toEqual({});
  });

  test('is cut to 200 characters a blank', () => {
    expect(read({ 'blank-1': 'a'.repeat(10_000) })).toEqual({ 'blank-1': 'a'.repeat(200) });
  });

  test('never fails, and is the same when it is read again', () => {
    const blank = fc.constantFrom('blank-1', 'blank-2', 'blank-3', '__proto__', 'constructor');
    fc.assert(
      fc.property(fc.oneof(fc.anything(), fc.dictionary(blank, fc.oneof(fc.string(), fc.anything()))), (value) => {
        const once = read(value);
        if (once === undefined) return;
        expect(read(JSON.parse(JSON.stringify(once)))).toEqual(once);
        expect(Object.getPrototypeOf(once)).toBe(Object.prototype);
        for (const text of Object.values(once)) expect(typeof text).toBe('string');
      }),
      runs,
    );
  });
});

describe('a fill in words', () => {
  test('is one line, with gaps, choices and whatever was given', () => {
    expect(fill.describe(three.ask, {})).toEqual(['First ___, then ___ (copy / wait), then ___.']);
    expect(fill.describe(three.ask, { 'blank-1': ' wait ', 'blank-2': 'copy', 'blank-3': ' ' })).toEqual([
      'First wait, then copy, then ___.',
    ]);
  });

  test('stays one line, whatever was typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const lines = fill.describe(three.ask, { 'blank-1': text });
        expect(lines).toHaveLength(1);
        expect(lines[0]).not.toMatch(/[\n\r\u2028\u2029]|undefined/);
      }),
      runs,
    );
  });

  test('names a blank by the words around it, up to the next blank', () => {
    const { ask } = parts('One two three four five **six** [[a]] b [[c]][[d]]');
    expect(blanksOf(ask).map(({ blank }) => wordsAround(ask, blank))).toEqual([
      { before: 'three four five six', after: 'b' },
      { before: 'b', after: '' },
      { before: '', after: '' },
    ]);
  });
});
