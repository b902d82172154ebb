import { IDBOpenDBRequest, IDBVersionChangeEvent } from 'fake-indexeddb';
import { describe, expect, test, vi } from 'vitest';
import type { LogState } from '../../src/stores/ports';
import {
  breakMethod,
  cut,
  eventually,
  freshBrowser,
  idle,
  laterVersion,
  type OpenLog,
  openLog,
  openRaw,
  rawRows,
  slowCreation,
  stopClock,
  watchConnections,
} from './fresh-browser';
import { answerOf, manyAnswers, sittingOf } from './sample-rows';

const noSpace = () => new DOMException('no space', 'QuotaExceededError');
const isClosing = () => new DOMException('The database connection is closing.', 'InvalidStateError');

/** All states that a log goes through from now on. */
function statesOf(log: OpenLog): LogState['kind'][] {
  const kinds: LogState['kind'][] = [];
  log.onState(({ kind }) => kinds.push(kind));
  return kinds;
}

const countOf = async (log: OpenLog) => (await log.load()).tallies.reduce((sum, { count }) => sum + count, 0);

describe('no space', () => {
  test('the answer waits in memory, is counted, and is kept with the next one', async () => {
    freshBrowser();
    const log = openLog();
    await log.append(answerOf('a'));
    const fault = breakMethod('add', noSpace());
    expect(await log.append(answerOf('b'))).toMatchObject({ ok: false, error: { code: 'full' } });
    expect(log.state()).toMatchObject({ kind: 'memory', reason: { code: 'full' } });
    expect(await rawRows('answers')).toHaveLength(1);
    expect(await countOf(log)).toBe(2);

    fault.repair();
    expect(await log.append(answerOf('c'))).toMatchObject({ ok: true, value: { count: 3 } });
    expect(log.state()).toEqual({ kind: 'durable' });
    expect(await rawRows('answers')).toHaveLength(3);
  });

  test('a transaction that fails at its end leaves neither answer nor tally', async () => {
    freshBrowser();
    const log = openLog();
    await log.load();
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      Reflect.get(this, '_abort').call(this, 'QuotaExceededError');
    });
    expect(await log.append(answerOf('a'))).toMatchObject({ ok: false, error: { code: 'full' } });
    commit.mockRestore();
    expect([await rawRows('answers'), await rawRows('tallies')]).toEqual([[], []]);
    expect(await log.append(answerOf('b'))).toMatchObject({ ok: true, value: { count: 2 } });
  });

  test('a transaction that fails when all its requests have succeeded keeps nothing, and nobody is told otherwise', async () => {
    freshBrowser();
    const log = openLog();
    await log.load();
    const commit = vi.spyOn(IDBTransaction.prototype, 'commit').mockImplementation(function (this: IDBTransaction) {
      this.objectStore('answers').count().onsuccess = () =>
        Reflect.get(this, '_abort').call(this, 'QuotaExceededError');
    });
    expect(await log.append(answerOf('a'))).toMatchObject({ ok: false, error: { code: 'full' } });
    commit.mockRestore();
    expect([await rawRows('answers'), await rawRows('tallies')]).toEqual([[], []]);
  });

  test('an answer that cannot be written takes its tally back out', async () => {
    freshBrowser();
    const log = openLog();
    await log.load();
    const fault = breakMethod('add', noSpace());
    expect((await log.append(answerOf('a'))).ok).toBe(false);
    fault.repair();
    expect(await rawRows('tallies')).toEqual([]);
  });

  test('it is tried again by itself, with growing waits, and not for ever', async () => {
    stopClock();
    freshBrowser();
    const log = openLog();
    await log.load();
    const fault = breakMethod('add', noSpace());
    await Promise.all(manyAnswers(5, 'tab').map((row) => log.append(row)));
    const first = fault.calls();
    await vi.advanceTimersByTimeAsync(999);
    await idle();
    expect(fault.calls()).toBe(first);
    for (let minute = 0; minute < 60; minute += 1) {
      await vi.advanceTimersByTimeAsync(60_000);
      await idle();
    }
    expect(fault.calls() - first).toBe(12);
  });

  test('once there is space, all is kept without anyone doing anything', async () => {
    stopClock();
    freshBrowser();
    const log = openLog();
    await log.load();
    const changed = vi.fn();
    log.onChange(changed);
    const states = statesOf(log);
    const fault = breakMethod('add', noSpace());
    for (const row of manyAnswers(5, 'tab')) await log.append(row);
    fault.repair();
    await vi.advanceTimersByTimeAsync(1_000);
    await idle();
    expect(await rawRows('answers')).toHaveLength(5);
    expect(states).toEqual(['memory', 'durable']);
    expect(changed).toHaveBeenCalled();
  });
});

describe('storage that is not allowed', () => {
  const failingRequest = () => {
    const request = new IDBOpenDBRequest();
    Reflect.set(request, 'readyState', 'done');
    Reflect.set(request, 'error', new DOMException('Internal error opening backing store', 'UnknownError'));
    setImmediate(() => request.dispatchEvent(new IDBVersionChangeEvent('error')));
    return request;
  };
  test.each<[string, string, () => unknown]>([
    ['there is none', 'undefined', () => undefined],
    [
      'opening throws',
      'SecurityError',
      () => ({
        open() {
          throw new DOMException('denied', 'SecurityError');
        },
      }),
    ],
    ['opening fails later', 'UnknownError', () => ({ open: failingRequest })],
  ])('%s: the page goes on in memory and says so', async (_case, detail, storage) => {
    freshBrowser();
    vi.stubGlobal('indexedDB', storage());
    const log = openLog();
    expect(await log.append(answerOf('a'))).toMatchObject({ ok: false, error: { code: 'blocked' } });
    expect(log.state()).toMatchObject({ kind: 'memory', reason: { detail: expect.stringContaining(detail) } });
    await log.saveSitting(sittingOf('phases', 'q1'));
    expect(await countOf(log)).toBe(1);
    expect(await log.loadSittings('phases')).toHaveLength(1);
  });

  test('nothing is written later by surprise', async () => {
    const factory = freshBrowser();
    vi.stubGlobal('indexedDB', undefined);
    const log = openLog();
    await log.append(answerOf('a'));
    vi.stubGlobal('indexedDB', factory);
    await log.append(answerOf('b'));
    expect(await factory.databases()).toEqual([]);
    expect(await countOf(log)).toBe(2);
  });
});

describe('a database that does not open', () => {
  test('the page goes on in memory, and adopts the database when it opens after all', async () => {
    freshBrowser();
    const creation = slowCreation();
    stopClock();
    const log = openLog();
    const changed = vi.fn();
    log.onChange(changed);
    const first = log.append(answerOf('b'));
    await vi.advanceTimersByTimeAsync(2_999);
    expect(log.state()).toEqual({ kind: 'opening' });
    await vi.advanceTimersByTimeAsync(1);
    expect(await first).toMatchObject({ ok: false, error: { code: 'failed' } });
    expect(log.state()).toMatchObject({ kind: 'memory' });
    // Nobody waits a second time: the clock stands still here.
    expect(await log.append(answerOf('c'))).toMatchObject({ ok: false });

    await creation.finish();
    await idle();
    expect(log.state()).toEqual({ kind: 'durable' });
    expect(changed).toHaveBeenCalled();
    expect(await rawRows('answers')).toHaveLength(2);
    expect(await countOf(log)).toBe(2);
  });
});

describe('a connection that is lost', () => {
  test('closed by the browser: opened again, without a word', async () => {
    const connections = watchConnections(freshBrowser());
    const log = openLog();
    await log.append(answerOf('a'));
    const states = statesOf(log);
    for (const connection of connections) cut(connection);
    expect(await log.append(answerOf('b'))).toMatchObject({ ok: true, value: { count: 2 } });
    expect(states).toEqual([]);
  });

  test('closed without any event: noticed at the next answer, which is kept all the same', async () => {
    const connections = watchConnections(freshBrowser());
    const log = openLog();
    await log.append(answerOf('a'));
    const states = statesOf(log);
    for (const connection of connections) connection.close();
    expect(await log.append(answerOf('b'))).toMatchObject({ ok: true, value: { count: 2 } });
    expect(states).toEqual([]);
  });

  test('closed in the middle of writing: no answer is lost', async () => {
    const connections = watchConnections(freshBrowser());
    const log = openLog();
    await log.load();
    const results = manyAnswers(30, 'tab').map((row, index) => {
      if (index % 10 === 5) setImmediate(() => cut(connections.at(-1) ?? connections[0]));
      return log.append(row);
    });
    await Promise.all(results);
    await eventually(async () => expect(await rawRows('answers')).toHaveLength(30));
    expect(await countOf(log)).toBe(30);
  });

  test('every transaction fails for a while: one notice, few tries, then all is kept', async () => {
    stopClock();
    freshBrowser();
    const log = openLog();
    await log.load();
    const states = statesOf(log);
    const fault = breakMethod('transaction', isClosing());
    for (const row of manyAnswers(4, 'tab')) expect((await log.append(row)).ok).toBe(false);
    await vi.advanceTimersByTimeAsync(3_000);
    await idle();
    expect(states).toEqual(['memory']);
    expect(fault.calls()).toBeLessThanOrEqual(12);
    fault.repair();
    await vi.advanceTimersByTimeAsync(10_000);
    await idle();
    expect(states).toEqual(['memory', 'durable']);
    expect(await rawRows('answers')).toHaveLength(4);
  });

  test('a write that fails for its own reasons does not hold up the others', async () => {
    freshBrowser();
    const log = openLog();
    const uncloneable = answerOf('a');
    Reflect.set(uncloneable, 'response', () => {});
    expect((await log.append(uncloneable)).ok).toBe(false);
    expect((await log.append(answerOf('b', { questionId: 'q2' }))).ok).toBe(true);
    expect(await rawRows('answers')).toHaveLength(1);
  });

  test('a database without its stores is one notice, not a storm', async () => {
    stopClock();
    freshBrowser();
    (await openRaw(1)).close();
    const log = openLog();
    const states = statesOf(log);
    const changed = vi.fn(() => void log.load());
    log.onChange(changed);
    await log.load();
    for (let minute = 0; minute < 10; minute += 1) {
      await vi.advanceTimersByTimeAsync(60_000);
      await idle();
    }
    expect(states.slice(-1)).toEqual(['memory']);
    expect(states.length).toBeLessThanOrEqual(2);
    expect(changed.mock.calls.length).toBeLessThanOrEqual(1);
  });

  test('deleted while open: the page lets go and starts a new database', async () => {
    const factory = freshBrowser();
    const log = openLog();
    await log.append(answerOf('a'));
    const changed = vi.fn();
    log.onChange(changed);
    await new Promise((resolve, reject) => {
      const request = factory.deleteDatabase('drillbook');
      request.onsuccess = resolve;
      request.onerror = reject;
    });
    await eventually(() => expect(changed).toHaveBeenCalled());
    expect(await countOf(log)).toBe(0);
    expect(await log.append(answerOf('b'))).toMatchObject({ ok: true, value: { count: 1 } });
  });
});

describe('a newer version', () => {
  test('found at the start: shown as far as it can be read, and not written to', async () => {
    freshBrowser();
    const earlier = openLog();
    await earlier.append(answerOf('a'));
    await earlier.close();
    (await openRaw(laterVersion)).close();

    const log = openLog();
    expect(await countOf(log)).toBe(1);
    expect(await log.append(answerOf('b'))).toMatchObject({ ok: false, error: { code: 'newer' } });
    expect(await log.saveSitting(sittingOf('phases', 'q1'))).toMatchObject({ ok: false });
    expect(log.state()).toMatchObject({ kind: 'readonly', reason: { code: 'newer' } });
    expect(await countOf(log)).toBe(2);
    expect(await rawRows('answers')).toEqual([answerOf('a')]);
    expect(await rawRows('sittings')).toEqual([]);
  });

  test('opened in another tab: what was begun is finished, then this tab stops writing', async () => {
    freshBrowser();
    const log = openLog();
    await log.load();
    const begun = manyAnswers(10, 'tab').map((row) => log.append(row));
    const newer = await openRaw(laterVersion);
    expect((await Promise.all(begun)).every(({ ok }) => ok)).toBe(true);
    expect(log.state()).toMatchObject({ kind: 'readonly', reason: { code: 'newer' } });
    expect(await log.append(answerOf('late'))).toMatchObject({ ok: false, error: { code: 'newer' } });
    expect(await countOf(log)).toBe(11);
    newer.close();
    expect(await rawRows('answers')).toHaveLength(10);
  });
});
