// From the database of one version to that of the next, with everything that is in it.
import { describe, expect, test, vi } from 'vitest';
import { tallyRows } from '../../src/study/tally';
import { eventually, freshBrowser, idle, openLog, openRaw, putRaw, rawRows, stopClock } from './fresh-browser';
import { layOutVersion1, layOutVersion2 } from './frozen-layouts';
import { answerOf, answerOfVersion1, markOf, restartOf, sessionOf, sittingOf } from './sample-rows';

const ids = ['a', 'b', 'c'];
const answers = ids.map((id, index) => answerOf(id, { questionId: `q${index % 2}`, order: 1_000 + index }));
const kept = ids.map((id, index) => answerOfVersion1(id, { questionId: `q${index % 2}`, order: 1_000 + index }));

/** A browser in which version 1 kept these answers. */
async function browserOfVersion1() {
  const factory = freshBrowser();
  (await openRaw(1, layOutVersion1)).close();
  await putRaw('answers', kept);
  await putRaw('tallies', [...tallyRows(answers).values()]);
  await putRaw('restarts', [restartOf('phases', 7)]);
  await putRaw('sittings', [sittingOf('phases', 'q1')]);
  return factory;
}

/** Everything about the stores of a database that a page relies on. */
function layoutOf(database: IDBDatabase) {
  const names = [...database.objectStoreNames];
  const transaction = database.transaction(names);
  return names.map((name) => {
    const store = transaction.objectStore(name);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { index, keyPath, unique, multiEntry };
    });
    return { name, keyPath: store.keyPath, autoIncrement: store.autoIncrement, indexes };
  });
}

describe('the database of version 2', () => {
  test.each([
    ['made where there is none', async () => void freshBrowser()],
    ['made from that of version 1', async () => void (await browserOfVersion1())],
  ])('%s is laid out as version 2 was released', async (_case, prepare) => {
    await prepare();
    const log = openLog();
    await log.load();
    await log.close();
    const made = await openRaw();
    const [version, layout] = [made.version, layoutOf(made)];
    made.close();
    freshBrowser();
    const frozen = await openRaw(2, layOutVersion2);
    expect(version).toBe(2);
    expect(layout).toEqual(layoutOf(frozen));
    frozen.close();
  });

  test('holds all that version 1 kept, untouched, and takes what is new', async () => {
    await browserOfVersion1();
    const log = openLog();
    const { tallies, restarts, marks, setAside } = await log.load();
    expect(new Map(tallies.map((tally) => [tally.questionId, tally]))).toEqual(tallyRows(answers));
    expect({ restarts, marks, setAside }).toEqual({ restarts: [restartOf('phases', 7)], marks: [], setAside: 0 });
    expect(await log.loadSittings('phases')).toEqual([sittingOf('phases', 'q1')]);
    await log.append(answerOf('d', { order: 2_000 }));
    await log.append(answerOf('a'));
    await log.saveSession(sessionOf('e1', 5));
    await log.mark(markOf('q1', 6));
    expect(await rawRows('answers')).toEqual([...kept, answerOf('d', { order: 2_000 })]);
    expect(await rawRows('sessions')).toEqual([sessionOf('e1', 5)]);
    expect(await rawRows('marks')).toEqual([markOf('q1', 6)]);
  });
});

describe('a tab of version 1 that is open elsewhere', () => {
  test('is asked to close, and once it has, the page goes on with all that was there', async () => {
    await browserOfVersion1();
    const older = await openRaw();
    const asked = vi.fn(() => older.close());
    older.onversionchange = asked;
    expect((await openLog().load()).tallies).toHaveLength(2);
    expect(asked).toHaveBeenCalledTimes(1);
  });

  test('and does not close holds nobody up: the page goes on in memory, and loses nothing of either', async () => {
    await browserOfVersion1();
    const older = await openRaw();
    stopClock();
    const log = openLog();
    const first = log.saveSession(sessionOf('e1', 5));
    await vi.advanceTimersByTimeAsync(3_000);
    expect(await first).toMatchObject({ ok: false, error: { code: 'failed' } });
    expect(await log.append(answerOf('d', { order: 2_000 }))).toMatchObject({ ok: false });
    expect(await log.loadSession('e1')).toEqual(sessionOf('e1', 5));

    older.close();
    await idle();
    await eventually(() => expect(log.state()).toEqual({ kind: 'durable' }));
    expect(await rawRows('answers')).toHaveLength(4);
    expect(await rawRows('sessions')).toEqual([sessionOf('e1', 5)]);
  });
});

test('an upgrade that breaks off leaves version 1 as it was, and is done at the next try', async () => {
  const factory = await browserOfVersion1();
  stopClock();
  const open = factory.open.bind(factory);
  const breaking = vi.spyOn(factory, 'open').mockImplementation((...named) => {
    const request = open(...named);
    request.addEventListener('upgradeneeded', () => request.transaction?.abort());
    return request;
  });
  const log = openLog();
  expect(await log.saveSession(sessionOf('e1', 5))).toMatchObject({ ok: false, error: { code: 'failed' } });
  breaking.mockRestore();
  const untouched = await openRaw();
  expect(untouched.version).toBe(1);
  untouched.close();
  expect(await rawRows('answers')).toEqual(kept);

  await vi.advanceTimersByTimeAsync(1_000);
  await idle();
  expect(log.state()).toEqual({ kind: 'durable' });
  expect(await rawRows('sessions')).toEqual([sessionOf('e1', 5)]);
  expect(await rawRows('answers')).toEqual(kept);
});
