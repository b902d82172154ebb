// A browser's IndexedDB that belongs to one test, with a hand on its faults.
import 'fake-indexeddb/auto';
import { forceCloseDatabase, IDBFactory } from 'fake-indexeddb';
import { onTestFinished, vi } from 'vitest';
import { createIndexedDbLog } from '../../src/platform/indexeddb-log';
import type { AnswerLog } from '../../src/stores/ports';
import { saveFormat } from '../../src/stores/save-format';
import { layOutVersion1 } from './frozen-layouts';

vi.setConfig({ testTimeout: 30_000 });

/** Waits until the check holds, with patience for a busy machine. */
export const eventually = <T>(check: () => T) => vi.waitFor(check, { timeout: 15_000, interval: 10 });

/** An empty IndexedDB for the rest of this test. */
export function freshBrowser(): IDBFactory {
  const factory = new IDBFactory();
  vi.stubGlobal('indexedDB', factory);
  onTestFinished(() => {
    vi.unstubAllGlobals();
  });
  return factory;
}

export type OpenLog = AnswerLog & { close(): Promise<void> };

/** A page's log over the present IndexedDB. */
export function openLog(): OpenLog {
  const log = createIndexedDbLog({ format: saveFormat });
  onTestFinished(() => log.close());
  return log;
}

const settled = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** A connection of our own, past every wrapper; `upgrade` also makes the version. */
export function openRaw(
  version?: number,
  upgrade?: (database: IDBDatabase, transaction: IDBTransaction | null) => void,
): Promise<IDBDatabase> {
  const request = indexedDB.open('drillbook', version);
  request.onupgradeneeded = () => upgrade?.(request.result, request.transaction);
  return settled(request);
}

/** All values of a store. */
export async function rawRows(store: string): Promise<unknown[]> {
  const database = await openRaw();
  const rows = await settled<unknown[]>(database.transaction(store).objectStore(store).getAll());
  database.close();
  return rows;
}

/** Puts values in a store as they are. */
export async function putRaw(store: string, values: readonly unknown[]): Promise<void> {
  const database = await openRaw();
  const transaction = database.transaction(store, 'readwrite');
  await Promise.all(values.map((value) => settled(transaction.objectStore(store).put(value))));
  database.close();
}

/** Empties a store. */
export async function clearRaw(store: string): Promise<void> {
  const database = await openRaw();
  await settled(database.transaction(store, 'readwrite').objectStore(store).clear());
  database.close();
}

/** Collects the connections that pages open from now on, so that a test can cut one. */
export function watchConnections(factory: IDBFactory): IDBDatabase[] {
  const connections: IDBDatabase[] = [];
  const open = factory.open.bind(factory);
  vi.spyOn(factory, 'open').mockImplementation((...named) => {
    const request = open(...named);
    request.addEventListener('success', () => connections.push(request.result));
    return request;
  });
  return connections;
}

/** Makes one method of IndexedDB throw until the returned function is called. */
export function breakMethod(
  method: 'add' | 'put' | 'transaction',
  error: DOMException,
): { calls: () => number; repair: () => void } {
  const spy =
    method === 'transaction'
      ? vi.spyOn(IDBDatabase.prototype, method).mockImplementation(() => {
          throw error;
        })
      : vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(() => {
          throw error;
        });
  onTestFinished(() => spy.mockRestore());
  return { calls: () => spy.mock.calls.length, repair: () => spy.mockRestore() };
}

/** Lets the present work of IndexedDB come to an end while the clock stands still. */
export async function idle(): Promise<void> {
  for (let turn = 0; turn < 200; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

/** Stops the clock for this test; `idle` still lets IndexedDB work. */
export function stopClock(): void {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  onTestFinished(() => {
    vi.useRealTimers();
  });
}

/** Closes a connection as a browser does when it has to. */
export function cut(connection: IDBDatabase | undefined): void {
  // The package types its argument as the class of databases.
  Reflect.apply(forceCloseDatabase, undefined, [connection]);
}

/** A version of the database that only a later Drillbook knows. */
export const laterVersion = 3;

/** Begins to make the database in another page and holds everyone else up until `finish`. */
export function slowCreation(): { finish(): Promise<void> } {
  let isHeld = true;
  const opened = openRaw(1, (database, transaction) => {
    layOutVersion1(database);
    const keepBusy = () => {
      const request = isHeld && transaction?.objectStore('meta').get('tallies');
      if (request) request.onsuccess = keepBusy;
    };
    keepBusy();
  });
  return {
    async finish() {
      isHeld = false;
      (await opened).close();
    },
  };
}
