import type { AnswerRow, MarkRow, RestartRow, SessionRow, Sitting } from '../../src/stores/ports';

export const answerOf = (id: string, changes: Partial<AnswerRow> = {}): AnswerRow => ({
  schema: 2,
  id,
  questionId: 'q1',
  hash: 'h1',
  kind: 'choice',
  response: ['a'],
  earned: 1,
  possible: 1,
  items: [{ id: 'a', earned: 1, possible: 1 }],
  hintsShown: 0,
  tries: 1,
  at: 1_000,
  order: 1_000,
  tab: 'tab-1',
  place: 'lesson:one',
  sureness: 'unsure',
  spent: 12_345.5,
  ...changes,
});

/** The same answer as version 1 kept it, which did not know how sure anyone was. */
export function answerOfVersion1(id: string, changes: Partial<AnswerRow> = {}): Record<string, unknown> {
  const { sureness: _sureness, spent: _spent, ...row } = answerOf(id, changes);
  return { ...row, schema: 1 };
}

export const restartOf = (place: string, order: number): RestartRow => ({
  schema: 1,
  id: `restart-${order}`,
  place,
  at: order,
  order,
});

export const sittingOf = (place: string, questionId: string, response: string[] = ['a']): Sitting => ({
  schema: 1,
  place,
  questionId,
  hash: 'h1',
  attempt: { phase: 'answering', seed: 's', response, hintsShown: 0, tries: 0 },
  at: 1_000,
});

/** A paper of one item in hand; `steps` tells one state from another. */
const paperState = (steps: number) => ({
  phase: 'answering',
  paper: {
    id: 'paper',
    purpose: 'exam',
    items: [{ questionId: 'q1', seed: 's', hash: 'h', domain: 1, isScored: true }],
    minutes: 90,
  },
  items: [{ isFlagged: false, struck: [], spent: steps }],
  current: 0,
  clock: { anchor: 1_000, elapsed: steps, steady: steps },
});

export const sessionOf = (id: string, order: number, changes: Partial<SessionRow> = {}): SessionRow => ({
  schema: 1,
  id,
  purpose: 'exam',
  at: order,
  order,
  state: paperState(order),
  ...changes,
});

export const markOf = (questionId: string, order: number, changes: Partial<MarkRow> = {}): MarkRow => ({
  schema: 1,
  questionId,
  isFlagged: true,
  note: `Note ${order}`,
  at: order,
  order,
  ...changes,
});

export const manyAnswers = (count: number, name: string): AnswerRow[] =>
  Array.from({ length: count }, (_, index) =>
    answerOf(`${name}-${index}`, { questionId: `q${index % 7}`, order: 1_000 + index, at: 1_000 + index, tab: name }),
  );
