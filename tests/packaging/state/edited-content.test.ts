// A package is edited and uploaded again while learners are in it.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { hashText } from '../../../src/core/fingerprint';
import { unmarked } from '../../../src/core/plain-text';
import { packState, unpackState } from '../../../src/packaging/state/packed-state';
import { emptySnapshot, type KeptSitting, type PackageSnapshot } from '../../../src/packaging/state/snapshot';
import type { Question } from '../../../src/questions/question-kinds';
import { anyQuestion } from '../../support/any-question';
import { anyCase } from './any-snapshot';

const anyLength = Number.POSITIVE_INFINITY;

const details = { title: unmarked('Which?'), prompt: [], hints: [], explanation: [], see: [], sources: [] };
const named = (ids: readonly string[]) => ids.map((id) => ({ id, text: unmarked(id) }));

const choiceOf = (options: readonly string[], id = 'q'): Question<'choice'> => ({
  ...details,
  id,
  hash: options.join(),
  kind: 'choice',
  ask: { options: named(options), select: 1, isShuffled: true },
  key: { right: options.slice(0, 1), reasons: {}, scoring: 'parts' },
});

const matchOf = (items: readonly string[], bins: readonly string[]): Question<'match'> => ({
  ...details,
  id: 'q',
  hash: [...items, ...bins].join(),
  kind: 'match',
  ask: { items: named(items), bins: named(bins), asksBest: false, isShuffled: true },
  key: { scoring: 'parts', cells: {}, reasons: {} },
});

const orderOf = (order: readonly string[]): Question<'order'> => ({
  ...details,
  id: 'q',
  hash: order.join(),
  kind: 'order',
  ask: { items: named(order) },
  key: { order, reasons: {}, scoring: 'parts' },
});

const fillOf = (blanks: readonly string[], choices?: readonly string[]): Question<'fill'> => ({
  ...details,
  id: 'q',
  hash: blanks.join(),
  kind: 'fill',
  ask: { segments: blanks.map((blank) => ({ blank, ...(choices && { choices }) })), isShuffled: true },
  key: { answers: {}, scoring: 'parts' },
});

const sittingAt = ({ id, hash }: Question, response: KeptSitting['response']): KeptSitting => ({
  questionId: id,
  hash,
  phase: 'checked',
  seed: `lesson:one/${id}`,
  response,
  hintsShown: 1,
  tries: 2,
});

/** What a response to the one question becomes once the question is the other. */
function carriedOver(before: Question, response: KeptSitting['response'], after: Question) {
  const packed = packState({ ...emptySnapshot, sittings: [sittingAt(before, response)] }, [before], anyLength);
  const back = unpackState(packed, [after]);
  return back.ok ? back.value.sittings[0] : undefined;
}

describe('a state whose content was edited', () => {
  test('keeps of every question what its ids still name', () => {
    expect(carriedOver(choiceOf(['a', 'b', 'c']), ['b', 'c'], choiceOf(['new', 'c', 'a']))?.response).toEqual(['c']);
    expect(
      carriedOver(
        matchOf(['a', 'b', 'c'], ['x', 'y']),
        { a: ['y', 'x'], b: ['y'], c: ['x'] },
        matchOf(['c', 'a'], ['y', 'z']),
      )?.response,
    ).toEqual({ a: ['y'] });
    expect(carriedOver(orderOf(['a', 'b', 'c']), ['c', 'b', 'a'], orderOf(['a', 'new', 'c']))?.response).toEqual([
      'c',
      'a',
      'new',
    ]);
    expect(
      carriedOver(fillOf(['one', 'two']), { one: 'Détection', two: '封じ込め' }, fillOf(['two']))?.response,
    ).toEqual({
      two: '封じ込め',
    });
    expect(
      carriedOver(
        fillOf(['one', 'two'], ['red', 'blue']),
        { one: 'red', two: 'blue' },
        fillOf(['one', 'two'], ['blue']),
      )?.response,
    ).toEqual({ two: 'blue' });
  });

  test('tells by its hash that a question is another than the one that was asked', () => {
    const [before, after] = [choiceOf(['a', 'b']), choiceOf(['a', 'b', 'c'])];
    expect(carriedOver(before, ['a'], before)).toMatchObject({ hash: before.hash });
    expect(carriedOver(before, ['a'], after)).toMatchObject({ hash: '', response: ['a'], tries: 2, hintsShown: 1 });
  });

  test('starts a question anew that is now of another kind', () => {
    expect(carriedOver(choiceOf(['a', 'b']), ['a'], matchOf(['a'], ['b']))?.response).toEqual({});
  });

  test('loses the questions that are gone and no others, and invents nothing for new ones', () => {
    fc.assert(
      fc.property(anyCase, fc.func(fc.boolean()), anyQuestion, ({ questions, snapshot }, isGone, other) => {
        const left = questions.filter(({ id }) => !isGone(id));
        const kept = new Set(left.map(({ id }) => id));
        const isKept = ({ questionId }: { questionId: string }) => kept.has(questionId);
        const back = unpackState(packState(snapshot, questions, anyLength), [{ ...other, id: 'new' }, ...left]);
        expect(back).toMatchObject({
          ok: true,
          value: {
            sittings: snapshot.sittings.filter(isKept),
            checks: snapshot.checks.filter(isKept),
            marks: snapshot.marks.filter(isKept),
          },
        });
        const { session } = snapshot;
        const items = session?.paper.items.filter(isKept) ?? [];
        const records = session?.items.filter((_, index) => kept.has(session.paper.items[index]?.questionId ?? ''));
        const found = back.ok ? back.value.session : undefined;
        if (items.length === 0) {
          expect(found).toBeUndefined();
        } else {
          expect([found?.paper.items, found?.items]).toEqual([items, records]);
          expect(found?.current).toBeLessThan(items.length);
        }
      }),
    );
  });

  test('goes on at the next item where the one on screen is gone, and packs again the same', () => {
    const questions = ['q1', 'q2', 'q3', 'q4'].map((id) => choiceOf(['a', 'b'], id));
    const session: PackageSnapshot['session'] = {
      phase: 'answering',
      paper: {
        id: 'exam',
        purpose: 'exam',
        items: questions.map(({ id, hash }, index) => ({
          questionId: id,
          seed: `exam/${index + 1}`,
          hash,
          domain: 1,
          isScored: true,
        })),
      },
      items: questions.map(() => ({ isFlagged: false, struck: [], spent: 0 })),
      current: 2,
      clock: { anchor: 1_000, elapsed: 5, steady: 0 },
    };
    const left = questions.filter(({ id }) => id !== 'q1' && id !== 'q3');
    const back = unpackState(packState({ ...emptySnapshot, session }, questions, anyLength), left);
    const found = back.ok ? back.value : emptySnapshot;
    expect(found.session?.paper.items.map(({ seed }) => seed)).toEqual(['exam/2', 'exam/4']);
    expect(found.session?.paper.items[found.session.current]?.questionId).toBe('q4');
    expect(unpackState(packState(found, left, anyLength), left)).toEqual({ ok: true, value: found });
  });
});

/** Two different ids whose hashes share their first bits; two words that share all 32 are known. */
function colliding(bits: number): readonly [string, string] {
  if (bits === 32) return ['costarring', 'liquid'];
  const seen = new Map<number, string>();
  for (let count = 0; ; count += 1) {
    const id = `${Math.imul(count, 0x9e3779b1)}`;
    const hash = hashText(id) >>> (32 - bits);
    const before = seen.get(hash);
    if (before !== undefined) return [before, id];
    seen.set(hash, id);
  }
}

describe('ids whose short hashes are the same', () => {
  test.each([16, 24, 32])('are told apart inside a question, at %i bits', (bits) => {
    const ids = colliding(bits);
    expect(hashText(ids[0]) >>> (32 - bits)).toBe(hashText(ids[1]) >>> (32 - bits));
    for (const options of [ids, ids.toReversed()]) {
      const question = choiceOf([...options, 'other']);
      for (const id of ids) expect(carriedOver(question, [id], question)?.response).toEqual([id]);
    }
  });

  test.each([24, 32])('are told apart between questions, at %i bits', (bits) => {
    const questions = colliding(bits).map((id) => choiceOf(['a', 'b'], id));
    const sittings = questions.map((question, index) => sittingAt(question, [index === 0 ? 'a' : 'b']));
    const back = unpackState(packState({ ...emptySnapshot, sittings }, questions, anyLength), questions);
    expect(back).toMatchObject({ ok: true, value: { sittings } });
  });

  test('are both taken for gone where the second came with an edit', () => {
    const [one, other] = colliding(16);
    expect(carriedOver(choiceOf([one, 'a']), [one, 'a'], choiceOf([one, other, 'a']))?.response).toEqual(['a']);
  });
});
