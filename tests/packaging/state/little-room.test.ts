// Learning systems that keep fewer characters than a state has.
import { describe, expect, test } from 'vitest';
import { hashText } from '../../../src/core/fingerprint';
import { unmarked } from '../../../src/core/plain-text';
import { numberText } from '../../../src/packaging/state/bits';
import { packState, unpackState } from '../../../src/packaging/state/packed-state';
import { emptySnapshot, type PackageSnapshot } from '../../../src/packaging/state/snapshot';
import type { Question } from '../../../src/questions/question-kinds';

const fillOf = (id: string): Question => ({
  id,
  title: unmarked('Which?'),
  prompt: [],
  hints: [],
  explanation: [],
  see: [],
  sources: [],
  hash: 'h',
  kind: 'fill',
  ask: { segments: [{ blank: 'gap' }], isShuffled: true },
  key: { answers: { gap: ['x'] }, scoring: 'parts' },
});

const questions = ['q1', 'q2'].map(fillOf);
const snapshot: PackageSnapshot = {
  ...emptySnapshot,
  order: 1_764_000_000_000,
  reported: 3,
  reading: { isRead: true, furthest: 'containment' },
  sittings: questions.map(({ id, hash }, index) => ({
    questionId: id,
    hash,
    phase: 'checked',
    seed: 's',
    response: { gap: 'typed '.repeat(10 + index) },
    hintsShown: 0,
    tries: 1,
  })),
  checks: [
    { questionId: 'q1', earned: 1 / 3, possible: 1 },
    { questionId: 'q2', earned: 1, possible: 1 },
  ],
  marks: [
    { questionId: 'q1', isFlagged: true, note: 'long '.repeat(40) },
    { questionId: 'q2', isFlagged: false, note: 'short' },
  ],
};

/** What is left of the state where so many characters are kept. */
function within(longest: number): PackageSnapshot | undefined {
  const text = packState(snapshot, questions, longest);
  expect(text.length).toBeLessThanOrEqual(longest);
  const back = unpackState(text, questions);
  return back.ok ? back.value : undefined;
}

const whole = packState(snapshot, questions, Number.POSITIVE_INFINITY).length;
const notes = (found: PackageSnapshot | undefined) => found?.marks.map(({ note }) => note);
const answers = (found: PackageSnapshot | undefined) => found?.sittings.map(({ response }) => response);

describe('a state that has too little room', () => {
  test('gives up the longest note first, and nothing else with it', () => {
    expect(within(whole)).toEqual(snapshot);
    const found = within(whole - 1);
    expect(notes(found)).toEqual(['', 'short']);
    expect(found).toEqual({ ...snapshot, marks: [{ questionId: 'q1', isFlagged: true, note: '' }, snapshot.marks[1]] });
  });

  test('then the longest typed answer, but never its points', () => {
    const noNotes = { ...snapshot, marks: snapshot.marks.map((mark) => ({ ...mark, note: '' })) };
    const found = within(packState(noNotes, questions, Number.POSITIVE_INFINITY).length - 1);
    expect(notes(found)).toEqual(['', '']);
    expect(answers(found)).toEqual([snapshot.sittings[0]?.response, {}]);
    expect(found?.sittings[1]?.phase).toBe('answering');
    expect(found?.checks).toEqual(snapshot.checks);
  });

  test('at last keeps score and position alone, which says so', () => {
    expect(within(65)).toEqual({
      ...emptySnapshot,
      order: snapshot.order,
      reported: 3,
      reading: snapshot.reading,
      carried: { earned: 1 / 3 + 1, possible: 2, answered: 2, of: 2 },
    });
  });

  test('is never written half, however little room there is', () => {
    for (let longest = 0; longest < whole; longest += 1) {
      const text = packState(snapshot, questions, longest);
      expect(text.length).toBeLessThanOrEqual(longest);
      if (text !== '') expect(unpackState(text, questions)).toMatchObject({ ok: true, value: { reported: 3 } });
    }
  });

  test('carries the score until the answers that were lost are given better', () => {
    const carried = { earned: 1.5, possible: 2, answered: 2, of: 2 };
    const next: PackageSnapshot = { ...emptySnapshot, carried, checks: [{ questionId: 'q1', earned: 1, possible: 1 }] };
    const bare = unpackState(packState(next, questions, 60), questions);
    expect(bare).toMatchObject({ ok: true, value: { carried } });
    const better = { ...next, checks: questions.map(({ id }) => ({ questionId: id, earned: 1, possible: 1 })) };
    expect(
      unpackState(packState(better, questions, packState(better, questions, whole).length - 1), questions),
    ).toMatchObject({
      ok: true,
      value: { carried: { earned: 2 } },
    });
  });
});

test('a state of a later Drillbook is told from a damaged one', () => {
  const text = packState(snapshot, questions, 65);
  const later = text.replace(/^dbB/, 'dbC');
  const resealed = later.slice(0, -6) + numberText(hashText(later.slice(0, -6)), 6);
  expect(unpackState(resealed, questions)).toEqual({ ok: false, error: { code: 'newer' } });
  expect(unpackState(later, questions)).toMatchObject({ ok: false, error: { code: 'damaged' } });
});
