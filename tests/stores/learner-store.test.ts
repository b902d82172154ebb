import { describe, expect, test, vi } from 'vitest';
import type { AttemptEvent } from '../../src/questions/question-attempt';
import type { Question } from '../../src/questions/question-kinds';
import { attemptFor } from '../../src/stores/attempt-for';
import { scoreOf } from '../../src/study/tally';
import { logWithSwitch, openPage, soon } from './open-page';
import { choiceQuestion, matchQuestion, mostlyRight } from './sample-questions';

const place = 'lesson:incident-response';
const questions = [choiceQuestion, matchQuestion];
const ids = questions.map(({ id }) => id);
const picked = (...response: string[]): AttemptEvent => ({ type: 'responded', response });
const checked: AttemptEvent = { type: 'checked' };
const retried: AttemptEvent = { type: 'retried' };

type Page = ReturnType<typeof openPage>;
const doAll = (page: Page, question: Question, events: readonly AttemptEvent[]) => {
  for (const event of events) page.advance(place, question, event);
};

describe('what is recorded', () => {
  test.each<[string, Question, AttemptEvent[], [earned: number, tries: number][]]>([
    ['nothing before the check', choiceQuestion, [picked('containment')], []],
    ['nothing for an incomplete answer', choiceQuestion, [checked], []],
    ['one answer for one check', choiceQuestion, [picked('containment'), checked], [[1, 1]]],
    ['one answer for a double click', choiceQuestion, [picked('blame'), checked, checked, checked], [[0, 1]]],
    [
      'nothing for a change after the check',
      choiceQuestion,
      [picked('blame'), checked, picked('containment')],
      [[0, 1]],
    ],
    [
      'an answer for each try',
      choiceQuestion,
      [picked('blame'), checked, retried, picked('containment'), checked],
      [
        [0, 1],
        [1, 2],
      ],
    ],
    ['the points of each item', matchQuestion, [{ type: 'responded', response: mostlyRight }, checked], [[3, 1]]],
  ])('%s', async (_fact, question, events, expected) => {
    const { log, rows } = logWithSwitch();
    const page = openPage(log);
    doAll(page, question, events);
    await soon();
    expect(rows.map(({ earned, tries }) => [earned, tries])).toEqual(expected);
  });

  test('is the answer as it was given, with where, when and how', async () => {
    const { log, rows } = logWithSwitch();
    const page = openPage(log, [5_000]);
    doAll(page, matchQuestion, [{ type: 'hinted' }, { type: 'responded', response: mostlyRight }, checked]);
    expect(rows).toEqual([
      {
        schema: 2,
        id: 'tab-1',
        questionId: matchQuestion.id,
        hash: matchQuestion.hash,
        kind: 'match',
        response: mostlyRight,
        earned: 3,
        possible: 4,
        items: [
          { id: 'waf', earned: 1, possible: 1 },
          { id: 'backup', earned: 1, possible: 1 },
          { id: 'guardduty', earned: 1, possible: 1 },
          { id: 'config', earned: 0, possible: 1 },
        ],
        hintsShown: 1,
        tries: 1,
        at: 5_000,
        order: 5_002,
        tab: 'tab',
        place,
        sureness: 'unasked',
        spent: 0,
      },
    ]);
  });

  test('is the answer before the draft', async () => {
    const { log } = logWithSwitch();
    const calls: string[] = [];
    const page = openPage({
      ...log,
      append(row) {
        calls.push('answer');
        return log.append(row);
      },
      saveSitting(sitting) {
        calls.push(sitting.attempt.phase);
        return log.saveSitting(sitting);
      },
    });
    doAll(page, choiceQuestion, [picked('containment'), checked]);
    expect(calls).toEqual(['answering', 'answer', 'checked']);
  });

  test('raises the score once it is kept', async () => {
    const page = openPage(logWithSwitch().log);
    doAll(page, matchQuestion, [{ type: 'responded', response: mostlyRight }, checked]);
    await soon();
    expect(scoreOf(ids, page.state().tallies)).toEqual({ earned: 0.75, possible: 1, answered: 1, of: 2 });
  });
});

describe('the clock', () => {
  test.each([
    ['stands still', [1_000], [1_000, 1_000]],
    ['is set back', [4_000_000, 4_000_000, 4_000_000, 1_000], [4_000_000, 1_000]],
    ['jumps a century', [1_000, 1_000, 3_155_760_000_000, 1_000], [1_000, 1_000]],
    ['stops working', [1_000, 1_000, 1_000, Number.NaN], [1_000, 1_000]],
    ['never worked', [Number.NaN], [0, 0]],
  ])('%s: the last answer is still the last', async (_case, times, told) => {
    const { log, rows } = logWithSwitch();
    const page = openPage(log, times);
    doAll(page, choiceQuestion, [picked('blame'), checked, retried, picked('containment'), checked]);
    await soon();
    expect(rows.map(({ at }) => at)).toEqual(told);
    expect(page.state().tallies[choiceQuestion.id]?.last).toMatchObject({ earned: 1 });

    page.startOver(place, questions);
    expect(scoreOf(ids, page.state().tallies, page.state().restarts[place]).answered).toBe(0);
    doAll(page, choiceQuestion, [picked('containment'), checked]);
    await soon();
    expect(scoreOf(ids, page.state().tallies, page.state().restarts[place]).answered).toBe(1);
  });

  test('was ahead in an earlier page: an answer given now is still the last', async () => {
    const { log } = logWithSwitch();
    const earlier = openPage(log, [9_000_000], 'earlier');
    doAll(earlier, choiceQuestion, [picked('blame'), checked]);
    await soon();
    const page = openPage(log, [1_000], 'now');
    await page.load();
    doAll(page, choiceQuestion, [picked('containment'), checked]);
    await soon();
    expect(page.state().tallies[choiceQuestion.id]).toMatchObject({ count: 2, last: { earned: 1, at: 1_000 } });
  });
});

describe('starting over', () => {
  test('starts the score again, keeps the history, and draws a new order', async () => {
    const { log, rows } = logWithSwitch();
    const page = openPage(log);
    doAll(page, choiceQuestion, [picked('containment'), checked]);
    await soon();
    page.startOver(place, questions);
    await soon();
    const { tallies, restarts } = page.state();
    expect(scoreOf(ids, tallies, restarts[place])).toEqual({ earned: 0, possible: 0, answered: 0, of: 2 });
    expect(tallies[choiceQuestion.id]).toMatchObject({ count: 1, correct: 1 });
    expect(rows).toHaveLength(1);
    const attempts = questions.map((question) => attemptFor(page.state(), place, question));
    expect(attempts).toMatchObject([
      { phase: 'answering', response: [], tries: 0, seed: 'seed-3' },
      { phase: 'answering', response: {}, tries: 0, seed: 'seed-4' },
    ]);
  });

  test('holds for the next page, which finds no drafts', async () => {
    const { log } = logWithSwitch();
    const page = openPage(log);
    doAll(page, choiceQuestion, [picked('containment'), checked]);
    page.startOver(place, questions);
    await soon();
    const next = openPage(log);
    await next.load();
    await next.openPlace(place, questions);
    expect(scoreOf(ids, next.state().tallies, next.state().restarts[place]).answered).toBe(0);
    expect(attemptFor(next.state(), place, choiceQuestion)).toMatchObject({ phase: 'answering', response: [] });
  });

  test('leaves other places as they are', async () => {
    const page = openPage(logWithSwitch().log);
    page.advance('phases', choiceQuestion, picked('blame'));
    page.startOver(place, questions);
    expect(attemptFor(page.state(), 'phases', choiceQuestion).response).toEqual(['blame']);
  });
});

describe('another tab', () => {
  test('shows its answers here and leaves what is being answered alone', async () => {
    const { log, tell } = logWithSwitch();
    const [page, other] = [openPage(log), openPage(log, [2_000], 'other')];
    page.advance(place, choiceQuestion, picked('blame'));
    doAll(other, choiceQuestion, [picked('containment'), checked]);
    doAll(other, matchQuestion, [{ type: 'responded', response: mostlyRight }, checked]);
    other.startOver('phases', []);
    await soon();
    expect(page.state().tallies).toEqual({});
    tell();
    await soon();
    expect(scoreOf(ids, page.state().tallies)).toMatchObject({ earned: 1.75, answered: 2 });
    expect(Object.keys(page.state().restarts)).toEqual(['phases']);
    expect(attemptFor(page.state(), place, choiceQuestion)).toMatchObject({ phase: 'answering', response: ['blame'] });
  });

  test('that starts a lesson over clears what this one shows of it', async () => {
    const { log, tell } = logWithSwitch();
    const [page, other] = [openPage(log), openPage(log, [2_000], 'other')];
    await page.load();
    doAll(page, choiceQuestion, [picked('containment'), checked]);
    await soon();
    other.startOver(place, [choiceQuestion]);
    await soon();
    tell();
    await soon();
    expect(attemptFor(page.state(), place, choiceQuestion)).toMatchObject({ phase: 'answering', response: [] });
  });

  test('may announce a hundred answers: they are read in one go', async () => {
    const { log, tell } = logWithSwitch();
    const load = vi.fn(log.load);
    openPage({ ...log, load });
    for (let message = 0; message < 100; message += 1) tell();
    await soon();
    expect(load.mock.calls.length).toBeLessThanOrEqual(2);
  });
});

describe('whether answers are kept', () => {
  const full = { code: 'full', detail: 'no space' } as const;
  const answer = (page: Page) => doAll(page, choiceQuestion, [picked('containment'), checked]);

  test('says saving, then saved', async () => {
    const page = openPage(logWithSwitch().log);
    expect(page.state().saving).toEqual({ state: 'idle' });
    answer(page);
    expect(page.state().saving).toEqual({ state: 'saving' });
    await soon();
    expect(page.state().saving).toEqual({ state: 'saved' });
  });

  test('says unsaved on a failure and counts the answer all the same; saved once storage is back', async () => {
    const { log, setProblem } = logWithSwitch();
    const page = openPage(log);
    setProblem(full);
    answer(page);
    await soon();
    expect(page.state().saving).toEqual({ state: 'unsaved', problem: full });
    expect(page.state().log).toEqual({ kind: 'memory', reason: full });
    expect(scoreOf(ids, page.state().tallies).answered).toBe(1);

    setProblem(undefined);
    expect(page.state().saving).toEqual({ state: 'saved' });
    expect(page.state().log).toEqual({ kind: 'durable' });
  });

  test('never says saved where answers last only as long as the page', async () => {
    const { log } = logWithSwitch();
    const page = openPage({ ...log, state: () => ({ kind: 'memory', reason: full }) });
    answer(page);
    await soon();
    expect(page.state().saving).toEqual({ state: 'unsaved', problem: full });
  });

  test('says saved only when the last of several answers is kept', async () => {
    const { log } = logWithSwitch();
    const release: (() => void)[] = [];
    const held: typeof log.append = async (row) => {
      await new Promise<void>((resolve) => release.push(resolve));
      return log.append(row);
    };
    const page = openPage({ ...log, append: held });
    answer(page);
    doAll(page, matchQuestion, [{ type: 'responded', response: mostlyRight }, checked]);
    release[0]?.();
    await soon();
    expect(page.state().saving).toEqual({ state: 'saving' });
    release[1]?.();
    await soon();
    expect(page.state().saving).toEqual({ state: 'saved' });
  });
});
