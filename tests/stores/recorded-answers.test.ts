// Answers with how sure someone was and how long it took, one by one and by the paper.
import { describe, expect, test } from 'vitest';
import { createMemoryLog } from '../../src/platform/memory-log';
import { createLearnerStore } from '../../src/stores/learner-store';
import { createMoments } from '../../src/stores/moments';
import type { NewAnswer } from '../../src/stores/ports';
import { saveFormat } from '../../src/stores/save-format';
import { readAnswerRow } from '../../src/stores/saved-data';
import { tallyRows } from '../../src/study/tally';
import { logWithSwitch, openPage, soon } from './open-page';
import { choiceQuestion } from './sample-questions';

const place = 'exam:e1';
const answers: readonly NewAnswer[] = Array.from({ length: 65 }, (_, index) => ({
  id: `e1/${index}`,
  questionId: `q${index}`,
  hash: 'h1',
  kind: 'choice',
  response: ['a'],
  earned: index % 2,
  possible: 1,
  items: [],
  hintsShown: 0,
  tries: 1,
  place,
  sureness: 'sure',
  spent: 1_000.25 * index,
}));

describe('the answers of a paper', () => {
  test('are stamped one after the other with this tab, kept, and counted', async () => {
    const { log, rows } = logWithSwitch();
    const page = openPage(log, [5_000]);
    page.recordAnswers(answers);
    expect(page.state().saving).toEqual({ state: 'saving' });
    await soon();
    expect(page.state().saving).toEqual({ state: 'saved' });
    expect(rows).toEqual(
      answers.map((answer, index) => ({ ...answer, schema: 2, at: 5_000, order: 5_000 + index, tab: 'tab' })),
    );
    expect(rows.map(readAnswerRow)).toEqual(rows);
    expect(page.state().tallies).toEqual(Object.fromEntries(tallyRows(rows)));
  });

  test('that are recorded again, as after a crash in between, count once', async () => {
    const { log } = logWithSwitch();
    const page = openPage(log);
    page.recordAnswers(answers.slice(0, 20));
    page.recordAnswers(answers);
    await soon();
    expect(Object.values(page.state().tallies).map(({ count }) => count)).toEqual(answers.map(() => 1));
  });

  test('that are none write nothing', async () => {
    const page = openPage(logWithSwitch().log);
    page.recordAnswers([]);
    expect(page.state().saving).toEqual({ state: 'idle' });
  });

  test('that could not be kept are counted all the same, and told as unsaved', async () => {
    const { log, setProblem } = logWithSwitch();
    const page = openPage(log);
    setProblem({ code: 'full', detail: 'no space' });
    page.recordAnswers(answers);
    await soon();
    expect(page.state().saving).toMatchObject({ state: 'unsaved', problem: { code: 'full' } });
    expect(Object.keys(page.state().tallies)).toHaveLength(65);
  });

  test.each([Number.NaN, -1, Number.POSITIVE_INFINITY])('can be read back when %s was measured', (spent) => {
    const { log, rows } = logWithSwitch();
    openPage(log).recordAnswers(answers.slice(0, 1).map((answer) => ({ ...answer, spent })));
    expect(rows.map(readAnswerRow)).toMatchObject([{ spent: 0 }]);
  });
});

test('a checked answer carries how sure someone was and how long it took', async () => {
  const { log, rows } = logWithSwitch();
  const page = openPage(log);
  page.advance('practice:p1', choiceQuestion, { type: 'responded', response: ['blame'] }, { sureness: 'sure' });
  page.advance('practice:p1', choiceQuestion, { type: 'checked' }, { sureness: 'guess', spent: 4_200.5 });
  page.advance('practice:p1', choiceQuestion, { type: 'retried' });
  page.advance('practice:p1', choiceQuestion, { type: 'responded', response: ['containment'] });
  page.advance('practice:p1', choiceQuestion, { type: 'checked' });
  expect(rows).toMatchObject([
    { sureness: 'guess', spent: 4_200.5 },
    { sureness: 'unasked', spent: 0 },
  ]);
});

test('two stores of one page share its moments, so that the later of two rows has the later order', async () => {
  const moments = createMoments(() => 1_000);
  const needs = { clock: () => Number.NaN, newId: () => 'id', newSeed: () => 'seed', tab: 'tab', moments };
  const { log, marks } = logWithSwitch();
  const store = createLearnerStore({ log, ...needs });
  await store.getState().actions.load();
  moments.saw(7_000);
  store.getState().actions.mark('q1', { isFlagged: true });
  expect(marks).toMatchObject([{ at: 1_000, order: 7_001 }]);
  expect(moments.next().order).toBe(7_002);

  const late = createMemoryLog(saveFormat);
  await late.mark({ schema: 1, questionId: 'q2', isFlagged: true, note: '', at: 1, order: 9_000 });
  await createLearnerStore({ log: late, ...needs })
    .getState()
    .actions.load();
  expect(moments.next().order).toBe(9_001);
});
