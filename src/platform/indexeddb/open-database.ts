// The layout of the database, which every later version has to be able to open.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Values are unknown until a reader has accepted them. */
export interface Layout extends DBSchema {
  answers: { key: string; value: unknown; indexes: { question: string } };
  tallies: { key: string; value: unknown };
  restarts: { key: string; value: unknown };
  sittings: { key: [place: string, questionId: string]; value: unknown };
  sessions: { key: string; value: unknown; indexes: { purpose: string } };
  marks: { key: string; value: unknown };
  quarantine: { key: number; value: unknown };
  meta: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Layout>;
export type StoreName = 'answers' | 'tallies' | 'restarts' | 'sittings' | 'sessions' | 'marks' | 'quarantine' | 'meta';

const databaseName = 'drillbook';

/** In `meta` under `tallies`: tallies of this form are complete. Another value, or none, and they are rebuilt from the answers. */
export const talliesMark = 1;

/** How each version comes from the one before, from none to the present one. A step that was released never changes. */
const steps: readonly ((database: Database) => void)[] = [
  (database) => {
    database.createObjectStore('answers', { keyPath: 'id' }).createIndex('question', 'questionId');
    database.createObjectStore('tallies', { keyPath: 'questionId' });
    database.createObjectStore('restarts', { keyPath: 'place' });
    database.createObjectStore('sittings', { keyPath: ['place', 'questionId'] });
    database.createObjectStore('quarantine', { autoIncrement: true });
    database.createObjectStore('meta').put(talliesMark, 'tallies');
  },
  (database) => {
    database.createObjectStore('sessions', { keyPath: 'id' }).createIndex('purpose', 'purpose');
    database.createObjectStore('marks', { keyPath: 'questionId' });
  },
];

export type DatabaseEvents = {
  /** Another tab wants a newer layout (`newer`) or to delete everything; this connection must close. */
  onAskedToClose(why: 'newer' | 'deleted'): void;
  /** The browser closed the connection. */
  onTerminated(): void;
};

/** An upgrade that breaks off is told by the request to open; it must not be reported as unhandled besides. */
const ignoreEnd = ({ done }: { done: Promise<void> }) => void done.catch(() => {});

/** Opens the database, making it where there is none and bringing an older one up to date. Rejects with what the browser says, also where it throws at once. */
export async function openDatabase(events: DatabaseEvents): Promise<Database> {
  return openDB<Layout>(databaseName, steps.length, {
    upgrade(database, from, _to, transaction) {
      ignoreEnd(transaction);
      for (const step of steps.slice(from)) step(database);
    },
    blocking: (_current, wanted) => events.onAskedToClose(wanted === null ? 'deleted' : 'newer'),
    terminated: events.onTerminated,
  });
}

/** Opens the database of a newer version as it is, to read it; makes none where there is none. */
export async function openAsItIs(): Promise<Database> {
  const database = await openDB<Layout>(databaseName, undefined, {
    upgrade(_database, _from, _to, transaction) {
      ignoreEnd(transaction);
      transaction.abort();
    },
    blocking: () => database.close(),
  });
  return database;
}
