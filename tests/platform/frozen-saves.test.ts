// Saves of released versions. A file here never changes: what it holds must load for ever.
import { describe, expect, test } from 'vitest';
import { createLearnerStore } from '../../src/stores/learner-store';
import { readAnswerRow } from '../../src/stores/saved-data';
import { readSession } from '../../src/stores/session/saved-session';
import { scoreOf } from '../../src/study/tally';
import saveV1 from '../fixtures/saves/v1.json';
import saveV2 from '../fixtures/saves/v2.json';
import { choiceQuestion, matchQuestion } from '../stores/sample-questions';
import { clearRaw, freshBrowser, openLog, openRaw, putRaw, rawRows } from './fresh-browser';
import { layOutVersion1, layOutVersion2 } from './frozen-layouts';

const place = 'lesson:incident-response';
const questions = [choiceQuestion, matchQuestion];
const ids = questions.map(({ id }) => id);

const shared = ['answers', 'tallies', 'restarts', 'sittings'] as const;
const saves = [
  { version: 1, layOut: layOutVersion1, save: { sessions: [], marks: [], quarantine: [], ...saveV1 } },
  { version: 2, layOut: layOutVersion2, save: saveV2 },
] as const;

/** A browser in which that version left its save. */
async function browserWith({ version, layOut, save }: (typeof saves)[number]) {
  freshBrowser();
  (await openRaw(version, layOut)).close();
  for (const store of shared) await putRaw(store, save[store]);
  for (const store of ['sessions', 'marks', 'quarantine'] as const) {
    if (save[store].length > 0) await putRaw(store, save[store]);
  }
}

async function openPage() {
  const needs = { clock: () => Number.NaN, newId: () => 'new', newSeed: () => 'seed', tab: 'tab' };
  const log = openLog();
  const store = createLearnerStore({ log, ...needs });
  await store.getState().actions.load();
  await store.getState().actions.openPlace(place, questions);
  return { ...store.getState(), answerLog: log };
}

describe.each(saves)('a save of version $version', (saved) => {
  const { save } = saved;

  test.each([
    ['as it is', []],
    ['when its tallies have to be built again', ['tallies', 'meta']],
  ])('loads %s, with the scores it had', async (_case, cleared) => {
    await browserWith(saved);
    for (const store of cleared) await clearRaw(store);
    const { tallies, restarts, setAside } = await openPage();
    expect(setAside).toBe(save.quarantine.length);
    expect(Object.values(tallies)).toEqual(save.tallies);
    expect(scoreOf(ids, tallies)).toEqual(save.scores.whole);
    expect(scoreOf(ids, tallies, restarts[place])).toEqual(save.scores.afterRestart);
  });

  test('brings back what was being answered', async () => {
    await browserWith(saved);
    const attempts = (await openPage()).attempts[place];
    expect(attempts?.[choiceQuestion.id]).toMatchObject({
      phase: 'checked',
      response: ['containment'],
      tries: 2,
      grade: { status: 'graded', earned: 1, possible: 1 },
    });
    expect(attempts?.[matchQuestion.id]).toEqual({
      phase: 'answering',
      seed: 'again',
      response: { waf: ['containment'], config: ['recovery'] },
      hintsShown: 2,
      tries: 1,
    });
  });

  test('brings back every session as it stood, and every flag and note', async () => {
    await browserWith(saved);
    const { answerLog, marks } = await openPage();
    const sessions = await Promise.all((['exam', 'practice', 'drill'] as const).map(answerLog.loadSessions));
    expect(sessions.flat()).toEqual(save.sessions);
    for (const row of save.sessions) expect(await answerLog.loadSession(row.id)).toEqual(row);
    expect(Object.entries(marks)).toEqual(
      save.marks.map(({ questionId, isFlagged, note }) => [questionId, { isFlagged, note }]),
    );
  });

  test('has answers that can all be read, without a sureness that nobody was asked for', () => {
    for (const row of save.answers) {
      const unasked = { sureness: 'unasked', spent: 0 };
      expect(readAnswerRow(row)).toEqual({ ...unasked, ...row, schema: 2 });
    }
  });

  test('has papers that can be taken up again', () => {
    for (const { purpose, state } of save.sessions) {
      if (purpose !== 'drill') expect(readSession(state)).toEqual(state);
    }
  });

  test('is not changed by being read', async () => {
    await browserWith(saved);
    await openPage();
    for (const store of [...shared, 'sessions', 'marks', 'quarantine'] as const) {
      expect(await rawRows(store)).toEqual(save[store]);
    }
  });
});
