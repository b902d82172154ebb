import { expect, test, vi } from 'vitest';
import { tallyRows } from '../../src/study/tally';
import { describeAnswerLog } from './answer-log-contract';
import { eventually, freshBrowser, openLog, rawRows } from './fresh-browser';
import { answerOf, manyAnswers, markOf, restartOf, sessionOf, sittingOf } from './sample-rows';

describeAnswerLog('a log in IndexedDB', () => {
  freshBrowser();
  return openLog();
});

test('a later page finds everything that was kept', async () => {
  freshBrowser();
  const first = openLog();
  await first.append(answerOf('a'));
  await first.restart(restartOf('phases', 7));
  await first.mark(markOf('q1', 8));
  await first.saveSitting(sittingOf('phases', 'q2'));
  await first.saveSession(sessionOf('e1', 9));
  await first.close();

  const second = openLog();
  expect(await second.load()).toEqual({
    tallies: [...tallyRows([answerOf('a')]).values()],
    restarts: [restartOf('phases', 7)],
    marks: [markOf('q1', 8)],
    setAside: 0,
  });
  expect(await second.loadSittings('phases')).toEqual([sittingOf('phases', 'q2')]);
  expect(await second.loadSession('e1')).toEqual(sessionOf('e1', 9));
  expect(await second.loadSessions('exam')).toEqual([sessionOf('e1', 9)]);
  expect(second.state()).toEqual({ kind: 'durable' });
});

test('says durable only once the database is open', async () => {
  freshBrowser();
  const log = openLog();
  const states: string[] = [];
  log.onState(({ kind }) => states.push(kind));
  expect(log.state()).toEqual({ kind: 'opening' });
  await log.load();
  expect(states).toEqual(['durable']);
});

test('two pages that write at once keep all their answers', async () => {
  freshBrowser();
  const [one, other] = [openLog(), openLog()];
  const rows = [...manyAnswers(50, 'one'), ...manyAnswers(50, 'other')];
  const results = await Promise.all(rows.map((row) => (row.tab === 'one' ? one : other).append(row)));

  expect(results.every(({ ok }) => ok)).toBe(true);
  const kept = await rawRows('answers');
  expect(kept).toHaveLength(100);
  const { tallies } = await one.load();
  expect(tallies.map(({ count }) => count).reduce((sum, count) => sum + count)).toBe(100);
  expect(new Map(tallies.map((tally) => [tally.questionId, tally]))).toEqual(tallyRows(rows));
});

test('another page hears of an answer, of a restart and of a mark', async () => {
  freshBrowser();
  const [one, other] = [openLog(), openLog()];
  const changed = vi.fn();
  other.onChange(changed);
  await one.append(answerOf('a'));
  await eventually(() => expect(changed).toHaveBeenCalledTimes(1));
  await one.restart(restartOf('phases', 7));
  await eventually(() => expect(changed).toHaveBeenCalledTimes(2));
  await one.mark(markOf('q1', 8));
  await eventually(() => expect(changed).toHaveBeenCalledTimes(3));
  expect(await other.load()).toMatchObject({ tallies: [{ count: 1 }], marks: [markOf('q1', 8)] });
});

test('a listener that was taken away hears nothing', async () => {
  freshBrowser();
  const [one, other] = [openLog(), openLog()];
  const [stayed, left] = [vi.fn(), vi.fn()];
  other.onChange(stayed);
  other.onChange(left)();
  await one.append(answerOf('a'));
  await eventually(() => expect(stayed).toHaveBeenCalled());
  expect(left).not.toHaveBeenCalled();
});

test('a draft that changes while it is being written is kept in its last form', async () => {
  freshBrowser();
  const log = openLog();
  await log.load();
  for (let turns = 0; turns < 40; turns += 1) {
    const question = `q${turns}`;
    const first = log.saveSitting(sittingOf('phases', question, ['old']));
    for (let turn = 0; turn < turns % 20; turn += 1) await Promise.resolve();
    if (turns >= 20) await new Promise((resolve) => setImmediate(resolve));
    await Promise.all([first, log.saveSitting(sittingOf('phases', question, ['new']))]);
  }
  const drafts = await log.loadSittings('phases');
  expect(new Set(drafts.map(({ attempt }) => JSON.stringify(attempt.response)))).toEqual(new Set(['["new"]']));
  expect(drafts).toHaveLength(40);
});
