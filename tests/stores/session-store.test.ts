import { describe, expect, test } from 'vitest';
import { fail } from '../../src/core/result';
import { createMemoryLog } from '../../src/platform/memory-log';
import { markItem } from '../../src/questions/grade-paper';
import type { LogState, NewAnswer, SessionLog, SessionRow } from '../../src/stores/ports';
import { saveFormat } from '../../src/stores/save-format';
import { readSession, sessionJson } from '../../src/stores/session/saved-session';
import { createSessionStore } from '../../src/stores/session/session-store';
import { type Paper, remainingAt } from '../../src/study/session';
import { soon } from './open-page';
import { choiceQuestion } from './sample-questions';
import { playedClock, playedLocks, sessionPorts } from './session-ports';

const minute = 60_000;
const other = { ...choiceQuestion, id: 'incident-response/second-step' };
const questions = new Map([choiceQuestion, other].map((question) => [question.id, question]));
const paper: Paper = {
  id: 'attempt-1',
  purpose: 'exam',
  minutes: 90,
  items: [...questions.keys()].map((questionId, index) => ({
    questionId,
    seed: `s/${index}`,
    hash: 'hash-choice-1',
    domain: 2,
    isScored: index === 0,
  })),
};

/** Tabs of one device: one log, one clock, one set of locks. */
function openDevice() {
  const memory = createMemoryLog(saveFormat);
  const rows: SessionRow[] = [];
  const log = {
    ...memory,
    async saveSession(row: SessionRow) {
      rows.push(row);
      return memory.saveSession(row);
    },
  };
  const time = playedClock();
  const lockFor = playedLocks();
  const answers: NewAnswer[] = [];
  const forgotten: string[] = [];
  const openTab = (tab: string) => {
    const store = createSessionStore({
      ...sessionPorts(log, { clock: time.clock, lock: lockFor(tab) }),
      recordAnswers: (given) => answers.push(...given),
      forgetPlace: (place) => forgotten.push(place),
    });
    return { ...store.getState().actions, state: () => store.getState(), of: () => store.getState().open['attempt-1'] };
  };
  return { openTab, time, rows, answers, forgotten };
}

describe('a session', () => {
  test('is kept when it starts and at each answer', async () => {
    const { openTab, rows } = openDevice();
    const tab = openTab('one');
    await tab.start(paper);
    tab.advance(paper.id, { type: 'responded', index: 0, response: ['containment'] });
    await soon();
    expect(rows).toHaveLength(2);
    expect(readSession(rows[1]?.state)).toEqual(tab.of()?.session);
    expect(tab.state().saving).toBe('saved');
  });

  test('goes on after the page was closed, with every answer and no minute more', async () => {
    const { openTab, time } = openDevice();
    const before = openTab('one');
    await before.start(paper);
    time.pass(10 * minute);
    before.advance(paper.id, { type: 'responded', index: 1, response: ['blame'] });
    before.leave(paper.id);
    time.newPage();
    time.jump(5 * minute);
    const after = openTab('two');
    const opened = await after.reopen(paper.id);
    expect(opened).toMatchObject({ hold: 'held', session: { items: [{}, { response: ['blame'] }] } });
    expect(opened && remainingAt(opened.session, after.now())).toBe(75 * minute);
  });

  test('ends as it stood at its deadline, when that passed while it was closed', async () => {
    const { openTab, time, answers } = openDevice();
    const before = openTab('one');
    await before.start(paper);
    before.advance(paper.id, { type: 'responded', index: 0, response: ['containment'] });
    before.leave(paper.id);
    time.newPage();
    time.jump(100 * minute);
    const after = openTab('two');
    expect(await after.reopen(paper.id)).toMatchObject({
      session: { phase: 'ended', ending: 'time-up', endedAfter: 90 * minute },
    });
    await after.grade(paper.id, questions);
    expect(after.of()?.session).toMatchObject({
      isGraded: true,
      items: [{ points: { earned: 1, isBlank: false } }, { points: { earned: 0, isBlank: true } }],
    });
    expect(answers).toMatchObject([
      { id: 'attempt-1/0', questionId: choiceQuestion.id, earned: 1, possible: 1, place: 'exam:attempt-1' },
    ]);
  });

  test('has one tab: another one sees it, changes nothing, and can take it over with all answers', async () => {
    const { openTab, forgotten } = openDevice();
    const one = openTab('one');
    const two = openTab('two');
    await one.start(paper);
    expect(await two.reopen(paper.id)).toMatchObject({ hold: 'elsewhere' });
    two.advance(paper.id, { type: 'responded', index: 0, response: ['blame'] });
    one.advance(paper.id, { type: 'responded', index: 0, response: ['containment'] });
    await two.takeOver(paper.id);
    expect(two.of()).toMatchObject({ hold: 'held', session: { items: [{ response: ['containment'] }, {}] } });
    expect(one.of()?.hold).toBe('elsewhere');
    one.advance(paper.id, { type: 'responded', index: 1, response: ['blame'] });
    expect(one.of()?.session.items[1]?.response).toBeUndefined();
    expect(forgotten).toEqual([paper.id]);
  });

  test('is graded once, exactly as the questions alone grade it', async () => {
    const { openTab, answers } = openDevice();
    const tab = openTab('one');
    await tab.start(paper);
    tab.advance(paper.id, { type: 'responded', index: 0, response: ['blame'] });
    tab.advance(paper.id, { type: 'responded', index: 1, response: ['containment'] });
    await tab.grade(paper.id, questions);
    expect(tab.of()?.session.items[0]?.points).toBeUndefined();
    tab.advance(paper.id, { type: 'handed-in' });
    await Promise.all([tab.grade(paper.id, questions), tab.grade(paper.id, questions)]);
    await tab.grade(paper.id, questions);
    const session = tab.of()?.session;
    expect(session?.items.map(({ points }) => points?.earned)).toEqual(
      session?.items.map(
        ({ response }, index) => markItem(questions.get(paper.items[index]?.questionId ?? ''), response).earned,
      ),
    );
    expect(answers).toHaveLength(2);
  });

  test('is graded only after its end is kept, so that no crash in between opens it again', async () => {
    const memory = createMemoryLog(saveFormat);
    const events: string[] = [];
    let letThrough = () => {};
    const log: SessionLog = {
      ...memory,
      async saveSession(row) {
        const session = readSession(row.state);
        if (session?.phase === 'ended' && !session.isGraded)
          await new Promise<void>((resolve) => {
            letThrough = resolve;
          });
        events.push(session?.phase === 'ended' && session.isGraded ? 'graded' : `${session?.phase}`);
        return memory.saveSession(row);
      },
    };
    const recordAnswers = () => void events.push('answers recorded');
    const { actions } = createSessionStore({
      ...sessionPorts(log),
      recordAnswers,
      forgetPlace: () => {},
    }).getState();
    await actions.start(paper);
    actions.advance(paper.id, { type: 'handed-in' });
    letThrough();
    await soon();
    const grading = actions.grade(paper.id, questions);
    await soon();
    expect(events).toEqual(['answering', 'ended']);
    letThrough();
    await grading;
    await soon();
    expect(events).toEqual(['answering', 'ended', 'ended', 'answers recorded', 'graded']);
  });

  test('keeps its clock now and then while nothing happens', async () => {
    const { openTab, time, rows } = openDevice();
    const tab = openTab('one');
    await tab.start(paper);
    for (let second = 0; second < 40; second += 1) {
      time.pass(1_000);
      tab.advance(paper.id, { type: 'ticked' });
    }
    await soon();
    expect(rows).toHaveLength(3);
  });

  test('keeps at once that the clock of the device was set back, so that no reload wins time', async () => {
    const { openTab, time } = openDevice();
    const before = openTab('one');
    await before.start(paper);
    time.pass(10_000);
    time.jump(-60 * minute);
    before.advance(paper.id, { type: 'ticked' });
    before.leave(paper.id);
    await soon();
    time.newPage();
    const after = openTab('two');
    const opened = await after.reopen(paper.id);
    expect(opened && remainingAt(opened.session, after.now())).toBe(90 * minute - 10_000);
  });

  test('is left for other tabs, even by a page that leaves while it is still being opened', async () => {
    const { openTab } = openDevice();
    const one = openTab('one');
    const starting = one.start(paper);
    one.leave(paper.id);
    await starting;
    const reopening = one.reopen(paper.id);
    one.leave(paper.id);
    expect(await reopening).toBeUndefined();
    expect(one.state().open).toEqual({});
    expect(await openTab('two').reopen(paper.id)).toMatchObject({ hold: 'held' });
  });

  test('is told to be saved once a full storage has room again', async () => {
    const memory = createMemoryLog(saveFormat);
    const told = new Set<(state: LogState) => void>();
    let isFull = true;
    const log: SessionLog = {
      ...memory,
      saveSession: async (row) => (isFull ? fail({ code: 'full', detail: 'No space.' }) : memory.saveSession(row)),
      onState: (listener) => {
        told.add(listener);
        return () => told.delete(listener);
      },
    };
    const store = createSessionStore({ ...sessionPorts(log), recordAnswers: () => {}, forgetPlace: () => {} });
    await store.getState().actions.start(paper);
    await soon();
    expect(store.getState().saving).toBe('unsaved');
    isFull = false;
    for (const listener of told) listener({ kind: 'durable' });
    expect(store.getState().saving).toBe('saved');
  });

  test('is not there under an unknown id, and nothing happens to one that is not open', async () => {
    const tab = openDevice().openTab('one');
    expect(await tab.reopen('attempt-9')).toBeUndefined();
    tab.advance('attempt-9', { type: 'handed-in' });
    expect(tab.state().open).toEqual({});
  });

  test('is listed with the others of its purpose, the latest first', async () => {
    const { openTab, time } = openDevice();
    const tab = openTab('one');
    await tab.start(paper);
    time.pass(minute);
    await tab.start({ ...paper, id: 'attempt-2' });
    await tab.start({ ...paper, id: 'practice-1', purpose: 'practice' });
    await soon();
    expect((await tab.list('exam')).map(({ session }) => session.paper.id)).toEqual(['attempt-2', 'attempt-1']);
  });
});

describe('what was kept of a session', () => {
  test('is read back as it was', async () => {
    const tab = openDevice().openTab('one');
    await tab.start(paper);
    tab.advance(paper.id, { type: 'struck', index: 0, option: 'blame', isStruck: true });
    tab.advance(paper.id, { type: 'rated', index: 0, sureness: 'guess' });
    tab.advance(paper.id, { type: 'review-opened' });
    const session = tab.of()?.session;
    expect(session && readSession(JSON.parse(JSON.stringify(sessionJson(session))))).toEqual(session);
  });

  test('is nothing where it is no session, or does not fit its paper', async () => {
    const tab = openDevice().openTab('one');
    await tab.start(paper);
    const session = tab.of()?.session;
    expect(readSession({ ...session, items: [] })).toBeUndefined();
    expect(readSession({ ...session, current: 7 })).toBeUndefined();
    expect(readSession({ ...session, phase: 'paused' })).toBeUndefined();
    for (const value of [null, 7, 'x', [], {}]) expect(readSession(value)).toBeUndefined();
  });
});
