import { expect, test } from 'vitest';
import { tallyRows } from '../../src/study/tally';
import { breakMethod, clearRaw, freshBrowser, openLog, putRaw, rawRows } from './fresh-browser';
import { answerOf, manyAnswers, restartOf, sittingOf } from './sample-rows';

const answers = manyAnswers(2_500, 'tab');

/** A browser with these answers and their tallies in it. */
async function browserWith(rows: typeof answers) {
  freshBrowser();
  const log = openLog();
  await log.load();
  await log.close();
  await putRaw('answers', rows);
  await putRaw('tallies', [...tallyRows(rows).values()]);
}

const tallyMap = (tallies: readonly { questionId: string }[]) =>
  new Map(tallies.map((tally) => [tally.questionId, tally]));

test('one tally that cannot be read is set aside and made again from the answers', async () => {
  await browserWith(answers);
  const bad = { questionId: 'q3', count: 'many' };
  await putRaw('tallies', [bad]);
  const snapshot = await openLog().load();
  expect(tallyMap(snapshot.tallies)).toEqual(tallyRows(answers));
  expect(snapshot.setAside).toBe(1);
  expect(await rawRows('quarantine')).toEqual([{ store: 'tallies', key: 'q3', value: bad }]);
});

test('one answer that cannot be read is set aside as it is, and all the others count', async () => {
  await browserWith(answers);
  const bad = { ...answerOf('tab-1203'), earned: 'NaN', note: 'kept' };
  await putRaw('answers', [bad]);
  await clearRaw('meta');
  const snapshot = await openLog().load();
  expect(tallyMap(snapshot.tallies)).toEqual(tallyRows(answers.filter(({ id }) => id !== 'tab-1203')));
  expect(snapshot.setAside).toBe(1);
  expect(await rawRows('quarantine')).toEqual([{ store: 'answers', key: 'tab-1203', value: bad }]);
  expect(await rawRows('answers')).toHaveLength(2_499);
});

test('tallies that were never finished are made from the answers, once', async () => {
  await browserWith(answers);
  await clearRaw('tallies');
  await clearRaw('meta');
  expect(tallyMap((await openLog().load()).tallies)).toEqual(tallyRows(answers));
  expect(await rawRows('meta')).toEqual([1]);
});

test.each<[string, (row: (typeof answers)[number]) => unknown]>([
  ['missing', () => undefined],
  ['unreadable', ({ questionId }) => ({ questionId, last: null })],
])('an answer to a question whose tally is %s still gets the right tally', async (_case, spoil) => {
  const few = [answerOf('a'), answerOf('b', { order: 2_000 })];
  await browserWith(few);
  await clearRaw('tallies');
  const spoiled = spoil(answerOf('a'));
  if (spoiled) await putRaw('tallies', [spoiled]);
  const result = await openLog().append(answerOf('b', { order: 2_000 }));
  expect(result).toMatchObject({ ok: true, value: { count: 2 } });
});

test('restarts and sittings that cannot be read are set aside', async () => {
  await browserWith([]);
  await putRaw('restarts', [restartOf('phases', 7), { ...restartOf('lesson:one', 7), order: '7' }]);
  const unreadable = { ...sittingOf('phases', 'q2'), attempt: { phase: 'somewhere' } };
  await putRaw('sittings', [sittingOf('phases', 'q1'), unreadable]);
  const log = openLog();
  expect(await log.loadSittings('phases')).toEqual([sittingOf('phases', 'q1')]);
  expect(await log.load()).toMatchObject({ restarts: [restartOf('phases', 7)], setAside: 2 });
  expect(await rawRows('quarantine')).toMatchObject([{ value: unreadable }, { store: 'restarts', key: 'lesson:one' }]);
});

test('a start over at a place whose restart cannot be read keeps both', async () => {
  await browserWith([]);
  await putRaw('restarts', [{ place: 'phases', order: 'late' }]);
  const log = openLog();
  expect((await log.restart(restartOf('phases', 7))).ok).toBe(true);
  expect(await rawRows('restarts')).toEqual([restartOf('phases', 7)]);
  expect(await rawRows('quarantine')).toHaveLength(1);
});

test('where nothing can be moved aside, the rest is used and the bad rows are counted', async () => {
  await browserWith([answerOf('a')]);
  await putRaw('restarts', [{ place: 'phases', order: 'late' }]);

  breakMethod('add', new DOMException('no space', 'QuotaExceededError'));
  expect(await openLog().load()).toMatchObject({ tallies: [{ count: 1 }], restarts: [], setAside: 1 });
  expect(await rawRows('restarts')).toHaveLength(1);
});
