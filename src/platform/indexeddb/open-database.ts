// The layout of the database, which every later version has to be able to open.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';

/** Values are unknown until a reader has accepted them. */
export interface Layout extends DBSchema {
  answers: { key: string; value: unknown; indexes: { question: string } };
  tallies: { key: string; value: unknown };
  restarts: { key: string; value: unknown };
  sittings: { key: [place: string, questionId: string]; value: unknown };
  quarantine: { key: number; value: unknown };
  meta: { key: string; value: unknown };
}

export type Database = IDBPDatabase<Layout>;
export type StoreName = 'answers' | 'tallies' | 'restarts' | 'sittings' | 'quarantine' | 'meta';

const databaseName = 'drillbook';
const databaseVersion = 1;

/** In `meta` under `tallies`: tallies of this form are complete. Another value, or none, and they are rebuilt from the answers. */
export const talliesMark = 1;

export type DatabaseEvents = {
  /** Another tab wants a newer layout (`newer`) or to delete everything; this connection must close. */
  onAskedToClose(why: 'newer' | 'deleted'): void;
  /** The browser closed the connection. */
  onTerminated(): void;
};

/** Opens the database, making it where there is none. Rejects with what the browser says, also where it throws at once. */
export async function openDatabase(events: DatabaseEvents): Promise<Database> {
  return openDB<Layout>(databaseName, databaseVersion, {
    upgrade(database) {
      database.createObjectStore('answers', { keyPath: 'id' }).createIndex('question', 'questionId');
      database.createObjectStore('tallies', { keyPath: 'questionId' });
      database.createObjectStore('restarts', { keyPath: 'place' });
      database.createObjectStore('sittings', { keyPath: ['place', 'questionId'] });
      database.createObjectStore('quarantine', { autoIncrement: true });
      database.createObjectStore('meta').put(talliesMark, 'tallies');
    },
    blocking: (_current, wanted) => events.onAskedToClose(wanted === null ? 'deleted' : 'newer'),
    terminated: events.onTerminated,
  });
}

/** Opens the database of a newer version as it is, to read it; makes none where there is none. */
export async function openAsItIs(): Promise<Database> {
  const database = await openDB<Layout>(databaseName, undefined, {
    upgrade: (_database, _from, _to, transaction) => transaction.abort(),
    blocking: () => database.close(),
  });
  return database;
}
