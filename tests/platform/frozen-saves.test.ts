// Saves of released versions. A file here never changes: what it holds must load for ever.
import { expect, test } from 'vitest';
import { createLearnerStore } from '../../src/stores/learner-store';
import { scoreOf } from '../../src/study/tally';
import saveV1 from '../fixtures/saves/v1.json';
import { choiceQuestion, matchQuestion } from '../stores/sample-questions';
import { layOutVersion1 } from './first-layout';
import { clearRaw, freshBrowser, openLog, openRaw, putRaw, rawRows } from './fresh-browser';

const place = 'lesson:incident-response';
const questions = [choiceQuestion, matchQuestion];
const ids = questions.map(({ id }) => id);

/** A browser in which version 1 left this save. */
async function browserWithV1() {
  freshBrowser();
  (await openRaw(1, layOutVersion1)).close();
  await putRaw('answers', saveV1.answers);
  await putRaw('tallies', saveV1.tallies);
  await putRaw('restarts', saveV1.restarts);
  await putRaw('sittings', saveV1.sittings);
}

async function openPage() {
  const needs = { clock: () => Number.NaN, newId: () => 'new', newSeed: () => 'seed', tab: 'tab' };
  const store = createLearnerStore({ log: openLog(), ...needs });
  await store.getState().actions.load();
  await store.getState().actions.openPlace(place, questions);
  return store.getState();
}

test.each([
  ['as it is', []],
  ['when its tallies have to be built again', ['tallies', 'meta']],
])('a save of version 1 loads %s, with the scores it had', async (_case, cleared) => {
  await browserWithV1();
  for (const store of cleared) await clearRaw(store);
  const { tallies, restarts, setAside } = await openPage();
  expect(setAside).toBe(0);
  expect(Object.values(tallies)).toEqual(saveV1.tallies);
  expect(scoreOf(ids, tallies)).toEqual(saveV1.scores.whole);
  expect(scoreOf(ids, tallies, restarts[place])).toEqual(saveV1.scores.afterRestart);
});

test('a save of version 1 brings back what was being answered', async () => {
  await browserWithV1();
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

test('reading a save of version 1 changes nothing in it', async () => {
  await browserWithV1();
  await openPage();
  for (const store of ['answers', 'tallies', 'restarts', 'sittings'] as const) {
    expect(await rawRows(store)).toEqual(saveV1[store]);
  }
  expect(await rawRows('quarantine')).toEqual([]);
});
