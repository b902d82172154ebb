// The outbox of packages in a browser: a database of its own, so that no package can touch the site's answers.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { fail, ok, type Result } from '../../core/result';
import type { LmsOutbox } from '../../stores/lms/lms-outbox';
import type { SaveProblem } from '../../stores/ports';
import { readOpenError, readWriteError } from '../indexeddb/storage-problem';

interface Layout extends DBSchema {
  records: { key: string; value: unknown };
}

const databaseName = 'drillbook-packages';
const version = 1;

/** Waits this long for a browser that does not answer. */
const defaultPatienceMs = 3_000;

const silent: SaveProblem = { code: 'failed', detail: "The browser's storage does not answer." };

/**
 * An outbox over IndexedDB. The database is opened when it is first needed and again after it was closed. Where storage
 * is blocked, full or silent every call says so and nothing is kept beyond the page.
 */
export function createIndexedDbOutbox({ patienceMs = defaultPatienceMs } = {}): LmsOutbox & { close(): void } {
  let database: Promise<IDBPDatabase<Layout>> | undefined;
  let wasOpen = false;

  const forget = () => {
    database = undefined;
  };

  async function open(): Promise<IDBPDatabase<Layout>> {
    let opened: IDBPDatabase<Layout> | undefined;
    opened = await openDB<Layout>(databaseName, version, {
      upgrade: (created) => void created.createObjectStore('records'),
      // A later package wants another layout: it must not wait for this page.
      blocking() {
        opened?.close();
        forget();
      },
      terminated: forget,
    });
    wasOpen = true;
    return opened;
  }

  async function inTime<T>(work: Promise<T>): Promise<T | undefined> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const lostPatience = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), patienceMs);
    });
    try {
      return await Promise.race([work, lostPatience]);
    } finally {
      clearTimeout(timer);
    }
  }

  /** Runs `work` on the open database; where that turns out to be closed, once more on a new one. */
  async function withDatabase<T>(work: (opened: IDBPDatabase<Layout>) => Promise<T>): Promise<Result<T, SaveProblem>> {
    for (let isSecond = false; ; isSecond = true) {
      let opened: IDBPDatabase<Layout> | undefined;
      try {
        database ??= open();
        opened = await inTime(database);
      } catch (error) {
        forget();
        return fail(readOpenError(error, wasOpen));
      }
      if (!opened) return fail(silent);
      try {
        const done = await inTime(work(opened).then((value) => ({ value })));
        return done ? ok(done.value) : fail(silent);
      } catch (error) {
        const { isLost, ...problem } = readWriteError(error);
        if (isLost) forget();
        if (!isLost || isSecond) return fail(problem);
      }
    }
  }

  return {
    read: (key) => withDatabase((opened) => opened.get('records', key)),
    write: (key, record) =>
      withDatabase(async (opened) => {
        const transaction = opened.transaction('records', 'readwrite', { durability: 'strict' });
        await Promise.all([transaction.store.put(record, key), transaction.done]);
        return true as const;
      }),
    clear: (key) =>
      withDatabase(async (opened) => {
        await opened.delete('records', key);
        return true as const;
      }),
    close() {
      void database?.then((opened) => opened.close()).catch(() => {});
      forget();
    },
  };
}
