import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { packState, unpackState } from '../../../src/packaging/state/packed-state';
import { emptySnapshot } from '../../../src/packaging/state/snapshot';
import type { Question } from '../../../src/questions/question-kinds';
import { anyCase } from './any-snapshot';

const anyLength = Number.POSITIVE_INFINITY;
const known = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The texts of a small but full state. */
const example = () => {
  const [{ questions, snapshot } = { questions: [], snapshot: emptySnapshot }] = fc.sample(
    anyCase.filter(
      ({ snapshot: { sittings, session, checks } }) => sittings.length > 1 && !!session && checks.length > 1,
    ),
    { numRuns: 1, seed: 7 },
  );
  return { questions, snapshot, text: packState(snapshot, questions, anyLength) };
};

describe('a packed state', () => {
  test('comes back exactly, for every kind of question', () => {
    fc.assert(
      fc.property(anyCase, ({ questions, snapshot }) => {
        expect(unpackState(packState(snapshot, questions, anyLength), questions)).toEqual({
          ok: true,
          value: snapshot,
        });
      }),
      { numRuns: 300 },
    );
  });

  test('is made of characters that any system lets pass, and the same each time', () => {
    fc.assert(
      fc.property(anyCase, ({ questions, snapshot }) => {
        const text = packState(snapshot, questions, anyLength);
        expect(text).toMatch(/^[A-Za-z0-9_-]+$/);
        expect(packState(snapshot, questions, anyLength)).toBe(text);
      }),
    );
  });

  test('does not depend on the order of questions, options, items and bins', () => {
    fc.assert(
      fc.property(anyCase, ({ questions, snapshot }) => {
        const back = unpackState(packState(snapshot, questions, anyLength), questions.map(reversed).toReversed());
        expect(back).toEqual({ ok: true, value: snapshot });
      }),
    );
  });

  test('that was cut at any length is told, and gives score and position at most', () => {
    const { questions, snapshot, text } = example();
    const whole = unpackState(text, questions);
    const fallbacks = [];
    for (let length = 0; length < text.length; length += 1) {
      const cut = unpackState(text.slice(0, length), questions);
      expect(cut).toMatchObject({ ok: false, error: { code: 'cut' } });
      if (!cut.ok && cut.error.fallback) fallbacks.push(cut.error.fallback);
    }
    expect(whole).toEqual({ ok: true, value: snapshot });
    expect(fallbacks.length).toBeGreaterThan(text.length / 2);
    for (const { order, reported, reading, sittings, checks, marks, session } of fallbacks) {
      expect({ order, reported, reading }).toEqual({
        order: snapshot.order,
        reported: snapshot.reported,
        reading: snapshot.reading,
      });
      expect([sittings, checks, marks, session]).toEqual([[], [], [], undefined]);
    }
  });

  test('with one character altered, lost, doubled or added is told, wherever it is', () => {
    const { questions, text } = example();
    for (let place = 0; place < text.length; place += 1) {
      const [before, after] = [text.slice(0, place), text.slice(place + 1)];
      const other = known.charAt((known.indexOf(text.charAt(place)) + 1 + (place % 62)) % 64);
      for (const altered of [
        before + other + after,
        `${before} ${after}`,
        before + after,
        before + other + text.slice(place),
      ])
        expect(unpackState(altered, questions).ok).toBe(false);
    }
    expect(unpackState(`${text}A`, questions)).toMatchObject({ error: { code: 'damaged' } });
  });

  test('that is none is foreign, and no text brings the reader down', () => {
    const { questions } = example();
    expect(unpackState('{"schema":1}', questions)).toEqual({ ok: false, error: { code: 'foreign' } });
    expect(unpackState('', questions)).toEqual({ ok: false, error: { code: 'cut' } });
    fc.assert(
      fc.property(fc.string(), fc.string({ unit: fc.constantFrom(...known), maxLength: 60 }), (any, coded) => {
        expect(unpackState(any, questions).ok).toBe(false);
        expect(unpackState(`dbB${coded}`, questions).ok).toBe(false);
      }),
    );
  });
});

/** The question with its options, items, bins or gaps in another order. */
function reversed(question: Question): Question {
  switch (question.kind) {
    case 'choice':
      return { ...question, ask: { ...question.ask, options: question.ask.options.toReversed() } };
    case 'match': {
      const { items, bins } = question.ask;
      return { ...question, ask: { ...question.ask, items: items.toReversed(), bins: bins.toReversed() } };
    }
    case 'order':
      return { ...question, ask: { items: question.ask.items.toReversed() } };
    case 'fill':
      return { ...question, ask: { ...question.ask, segments: question.ask.segments.toReversed() } };
  }
}
