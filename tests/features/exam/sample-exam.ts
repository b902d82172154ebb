// A small exam, its questions and a session with them, for facts about what the exam screens work out.
import type { ExamPageData } from '../../../src/course/page-data';
import type { Question } from '../../../src/questions/question-kinds';
import type { ItemRecord, Session } from '../../../src/study/session';

export const exam: ExamPageData['exam'] = {
  id: 'x',
  code: 'X-01',
  title: 'An exam',
  checkedOn: '2026-11-24',
  counts: { scored: 50, unscored: 15 },
  minutes: 90,
  extraMinutes: 30,
  scale: { min: 100, max: 1000, pass: 700 },
  shorter: { items: 20, minutes: 28 },
  domains: [
    { number: 1, name: 'One', weight: 40 },
    { number: 2, name: 'Two', weight: 60 },
  ],
};

const text = (words: string) => ({ text: words, html: words });

/** Options a to e, of which the first `select` are right. */
export const askFor = (id: string, select: number): Question<'choice'> => ({
  ...{ id, title: text(id), prompt: [], hints: [], explanation: [], see: [], sources: [], hash: `hash-${id}` },
  kind: 'choice',
  ask: { options: [...'abcde'].map((option) => ({ id: option, text: text(option) })), select, isShuffled: true },
  key: { right: [...'abcde'].slice(0, select), reasons: {}, scoring: 'parts' },
});

export const recordOf = (changes: Partial<ItemRecord> = {}): ItemRecord => ({
  isFlagged: false,
  struck: [],
  spent: 0,
  ...changes,
});

type Sat = Partial<ItemRecord> & { domain?: number; isScored?: boolean };

/** A session of questions q1, q2, …; the current one is the first. */
export function sessionOf(sat: readonly Sat[]): Exclude<Session, { phase: 'ended' }> {
  return {
    phase: 'answering',
    paper: {
      id: 'attempt',
      purpose: 'exam',
      minutes: 90,
      items: sat.map(({ domain = 1, isScored = true }, index) => ({
        questionId: `q${index + 1}`,
        seed: `seed/${index}`,
        hash: `hash-q${index + 1}`,
        domain,
        isScored,
      })),
    },
    items: sat.map(({ domain: _, isScored: __, ...record }) => recordOf(record)),
    current: 0,
    clock: { anchor: 0, elapsed: 0, steady: 0 },
  };
}

export const endedOf = (sat: readonly Sat[], isGraded = true): Extract<Session, { phase: 'ended' }> => ({
  ...sessionOf(sat),
  phase: 'ended',
  ending: 'handed-in',
  endedAfter: 60_000,
  isGraded,
});

export const right = { earned: 1, possible: 1, isBlank: false };
export const wrong = { earned: 0, possible: 1, isBlank: false };
export const blank = { earned: 0, possible: 1, isBlank: true };
