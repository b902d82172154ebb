import { describe, expect, it } from 'vitest';
import { linesOf, passagesToRead, surenessRows } from '../../../src/features/practice/summary/set-result';
import type { Question } from '../../../src/questions/question-kinds';
import { type Session, type Sureness, startSession } from '../../../src/study/session';

const question = (id: string, see: readonly string[]): Question => ({
  kind: 'choice',
  id,
  title: { text: id, html: id },
  prompt: [],
  hints: [],
  explanation: [],
  see,
  sources: [],
  hash: id,
  ask: { options: [], select: 1, isShuffled: true },
  key: { right: [], reasons: {}, scoring: 'parts' },
});
const questions = new Map(
  [
    question('a', ['lesson#one']),
    question('b', ['lesson#two', 'lesson#one']),
    question('c', ['lesson#three']),
    question('d', ['lesson#two']),
  ].map((one) => [one.id, one]),
);

/** Earned points of one possible by question id; undefined where it was not answered. */
function sessionOf(results: Readonly<Record<string, [number | undefined, Sureness?]>>): Session {
  const entries = Object.entries(results);
  const items = entries.map(([questionId]) => ({ questionId, seed: '', hash: '', domain: 0, isScored: true }));
  const started = startSession({ id: 'practice:x', purpose: 'practice', items }, { wall: 0, steady: 0 });
  return {
    ...started,
    items: entries.map(([, [earned, sureness]]) => ({
      isFlagged: false,
      struck: [],
      spent: 0,
      ...(sureness && { sureness }),
      ...(earned !== undefined && { points: { earned, possible: 1, isBlank: false } }),
    })),
  };
}

describe('the result of a set', () => {
  const lines = linesOf(
    sessionOf({ a: [0, 'sure'], b: [0.5, 'guess'], c: [1, 'sure'], d: [undefined], gone: [0] }),
    questions,
  );

  it('has a line for each question, also for one that is gone', () => {
    expect(lines.map(({ id, outcome, share }) => [id, outcome, share])).toEqual([
      ['a', 'incorrect', 0],
      ['b', 'partial', 0.5],
      ['c', 'correct', 1],
      ['d', 'blank', 0],
      ['gone', 'incorrect', 0],
    ]);
    expect(lines.at(-1)).not.toHaveProperty('question');
  });

  it('names each passage once, first the one that explains most of what was missed', () => {
    expect(passagesToRead(lines)).toEqual([
      { address: 'lesson#one', missed: 2 },
      { address: 'lesson#two', missed: 1 },
    ]);
  });

  it('counts right and wrong by how sure the learner was', () => {
    expect(surenessRows(lines)).toEqual([
      { sureness: 'sure', counts: { correct: 1, partial: 0, incorrect: 1 } },
      { sureness: 'guess', counts: { correct: 0, partial: 1, incorrect: 0 } },
    ]);
  });
});
