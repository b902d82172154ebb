// Where someone stands in an exam: kept at each pick, cheap, and never replaced by an earlier step.
import { describe, expect, test, vi } from 'vitest';
import {
  breakMethod,
  cut,
  eventually,
  freshBrowser,
  idle,
  laterVersion,
  openLog,
  openRaw,
  putRaw,
  rawRows,
  stopClock,
  watchConnections,
} from './fresh-browser';
import { answerOf, markOf, sessionOf } from './sample-rows';

const noSpace = () => new DOMException('no space', 'QuotaExceededError');

/** A paper of 65 questions, each answered at length. */
const wholePaper = Array.from({ length: 65 }, (_, index) => ({
  response: { text: `${index}`.repeat(1_000) },
  struck: ['a', 'b'],
  spent: index + 0.5,
}));

describe('a session', () => {
  test('of a hundred thousand characters survives the page', async () => {
    freshBrowser();
    const row = sessionOf('e1', 5, { purpose: 'drill', state: wholePaper });
    expect(JSON.stringify(row).length).toBeGreaterThan(100_000);
    const page = openLog();
    expect(await page.saveSession(row)).toEqual({ ok: true, value: true });
    await page.close();
    expect(await openLog().loadSession('e1')).toEqual(row);
  });

  test('that moves on while a step is written is written once more, with its last step', async () => {
    freshBrowser();
    const log = openLog();
    await log.load();
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    const steps = Array.from({ length: 100 }, (_, step) => log.saveSession(sessionOf('e1', step)));
    expect((await Promise.all(steps)).every(({ ok }) => ok)).toBe(true);
    expect(put.mock.calls.length).toBeLessThanOrEqual(2);
    put.mockRestore();
    expect(await rawRows('sessions')).toEqual([sessionOf('e1', 99)]);
  });

  test('is told as it stands, also while that is not written yet', async () => {
    freshBrowser();
    const log = openLog();
    for (let step = 1; step <= 20; step += 1) {
      void log.saveSession(sessionOf('e1', step));
      for (let turn = 0; turn < step; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      expect(await log.loadSession('e1')).toEqual(sessionOf('e1', step));
      expect(await log.loadSessions('exam')).toEqual([sessionOf('e1', step)]);
    }
  });

  test('is in nobody’s way: no other tab reads its log again for it', async () => {
    freshBrowser();
    const [one, other] = [openLog(), openLog()];
    const changed = vi.fn();
    other.onChange(changed);
    await one.saveSession(sessionOf('e1', 1));
    await one.mark(markOf('q1', 2));
    await eventually(() => expect(changed).toHaveBeenCalled());
    expect(changed).toHaveBeenCalledTimes(1);
  });

  test('in one tab and another session in the other are both kept', async () => {
    freshBrowser();
    const [one, other] = [openLog(), openLog()];
    await Promise.all(
      Array.from({ length: 40 }, (_, step) =>
        Promise.all([one.saveSession(sessionOf('e1', step)), other.saveSession(sessionOf('e2', step))]),
      ),
    );
    expect(await other.loadSession('e1')).toEqual(sessionOf('e1', 39));
    expect(await one.loadSession('e2')).toEqual(sessionOf('e2', 39));
  });

  test('that another tab took over is not set back by what this one still writes', async () => {
    freshBrowser();
    const [robbed, taker] = [openLog(), openLog()];
    await taker.saveSession(sessionOf('e1', 9));
    expect(await robbed.saveSession(sessionOf('e1', 8))).toEqual({ ok: true, value: true });
    expect(await rawRows('sessions')).toEqual([sessionOf('e1', 9)]);
    expect(await robbed.loadSession('e1')).toEqual(sessionOf('e1', 9));
  });

  test('is kept by the log of a lost connection all the same', async () => {
    const connections = watchConnections(freshBrowser());
    const log = openLog();
    await log.saveSession(sessionOf('e1', 1));
    for (const connection of connections) cut(connection);
    expect(await log.saveSession(sessionOf('e1', 2))).toEqual({ ok: true, value: true });
    expect(await log.loadSession('e1')).toEqual(sessionOf('e1', 2));
  });
});

describe('a session for which there is no space', () => {
  test('goes on in memory, and its last step is kept once there is', async () => {
    stopClock();
    freshBrowser();
    const log = openLog();
    await log.saveSession(sessionOf('e1', 1));
    const fault = breakMethod('put', noSpace());
    for (const step of [2, 3, 4]) {
      expect(await log.saveSession(sessionOf('e1', step))).toMatchObject({ ok: false, error: { code: 'full' } });
    }
    expect(log.state()).toMatchObject({ kind: 'memory', reason: { code: 'full' } });
    expect(await log.loadSession('e1')).toEqual(sessionOf('e1', 4));
    expect(await log.loadSessions('exam')).toEqual([sessionOf('e1', 4)]);
    expect(await rawRows('sessions')).toEqual([sessionOf('e1', 1)]);

    fault.repair();
    await vi.advanceTimersByTimeAsync(10_000);
    await idle();
    expect(log.state()).toEqual({ kind: 'durable' });
    expect(await rawRows('sessions')).toEqual([sessionOf('e1', 4)]);
  });

  test('is tried again alone, however many others wait', async () => {
    stopClock();
    freshBrowser();
    const log = openLog();
    await log.load();
    const fault = breakMethod('put', noSpace());
    await Promise.all(Array.from('abcde', (id) => log.saveSession(sessionOf(id, 1))));
    const before = fault.calls();
    await vi.advanceTimersByTimeAsync(1_000);
    await idle();
    expect(fault.calls() - before).toBe(1);
  });

  test('does not keep an answer from being kept that still fits', async () => {
    freshBrowser();
    const log = openLog();
    await log.load();
    const put = IDBObjectStore.prototype.put;
    const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...row) {
      if (this.name === 'sessions') throw noSpace();
      return put.apply(this, row);
    });
    const [session, answer] = await Promise.all([log.saveSession(sessionOf('e1', 1)), log.append(answerOf('a'))]);
    expect([session.ok, answer.ok]).toEqual([false, true]);
    expect(log.state()).toMatchObject({ kind: 'memory', reason: { code: 'full' } });
    spy.mockRestore();
    expect(await rawRows('answers')).toHaveLength(1);
  });
});

describe('where nothing can be kept', () => {
  test('a session and a mark last as long as the page', async () => {
    freshBrowser();
    vi.stubGlobal('indexedDB', undefined);
    const log = openLog();
    expect(await log.saveSession(sessionOf('e1', 1))).toMatchObject({ ok: false, error: { code: 'blocked' } });
    expect(await log.mark(markOf('q1', 2))).toMatchObject({ ok: false, error: { code: 'blocked' } });
    expect(await log.loadSession('e1')).toEqual(sessionOf('e1', 1));
    expect((await log.load()).marks).toEqual([markOf('q1', 2)]);
  });

  test('since a newer version wrote there, its marks are shown and nothing is written', async () => {
    freshBrowser();
    const earlier = openLog();
    await earlier.append(answerOf('a'));
    await earlier.mark(markOf('q1', 2));
    await earlier.close();
    (await openRaw(laterVersion)).close();
    const log = openLog();
    expect((await log.load()).marks).toEqual([markOf('q1', 2)]);
    expect(await log.saveSession(sessionOf('e1', 1))).toMatchObject({ ok: false, error: { code: 'newer' } });
    expect(await rawRows('sessions')).toEqual([]);
  });
});

describe('what cannot be read', () => {
  const bad = { ...sessionOf('e1', 5), order: 'late' };

  test('of a paper is set aside with its row, and no new one is written over it', async () => {
    freshBrowser();
    const log = openLog();
    await log.load();
    const broken = sessionOf('e1', 5, { state: { phase: 'paused' } });
    await putRaw('sessions', [broken]);
    expect(await log.loadSession('e1')).toBeUndefined();
    expect(await rawRows('quarantine')).toEqual([{ store: 'sessions', key: 'e1', value: broken }]);
    expect((await log.load()).setAside).toBe(1);
  });

  test('of the sessions is set aside as it is, and the others are used', async () => {
    freshBrowser();
    const log = openLog();
    await log.load();
    await putRaw('sessions', [bad, sessionOf('e2', 6)]);
    expect(await log.loadSessions('exam')).toEqual([sessionOf('e2', 6)]);
    expect(await rawRows('quarantine')).toEqual([{ store: 'sessions', key: 'e1', value: bad }]);
    expect((await log.load()).setAside).toBe(1);
  });

  test('under the id of a session is set aside when it is asked for', async () => {
    freshBrowser();
    const log = openLog();
    await log.load();
    await putRaw('sessions', [bad]);
    expect(await log.loadSession('e1')).toBeUndefined();
    expect(await rawRows('quarantine')).toHaveLength(1);
  });

  test('makes room for what comes next, and both are there', async () => {
    freshBrowser();
    const log = openLog();
    await log.load();
    await putRaw('sessions', [bad]);
    await putRaw('marks', [{ ...markOf('q1', 5), note: 7 }]);
    await log.saveSession(sessionOf('e1', 1));
    await log.mark(markOf('q1', 1));
    expect(await rawRows('sessions')).toEqual([sessionOf('e1', 1)]);
    expect(await rawRows('marks')).toEqual([markOf('q1', 1)]);
    expect(await rawRows('quarantine')).toMatchObject([{ store: 'sessions' }, { store: 'marks', key: 'q1' }]);
  });

  test('of the marks is set aside at the start', async () => {
    freshBrowser();
    await openLog().load();
    await putRaw('marks', [markOf('q1', 5), { ...markOf('q2', 5), isFlagged: 'yes' }]);
    expect(await openLog().load()).toMatchObject({ marks: [markOf('q1', 5)], setAside: 1 });
    expect(await rawRows('marks')).toHaveLength(1);
  });
});
