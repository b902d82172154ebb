import type { SaveFormat, SessionRow, Sitting } from '../../stores/ports';
import { type Kept, laterOf, nothingKept } from '../write-journal';
import { type Database, openAsItIs, talliesMark } from './open-database';
import { readOrSetAside, readRows, setAside, sortRows } from './quarantine';
import { rebuildTallies } from './rebuild-tallies';

const keyed = <T>(rows: readonly T[], keyOf: (row: T) => string) => new Map(rows.map((row) => [keyOf(row), row]));

/** What the database holds. Unreadable rows are set aside; tallies that are unreadable or incomplete are rebuilt first. */
export async function readKept(database: Database, format: SaveFormat): Promise<Kept> {
  let tallies = await readRows(database, 'tallies', format.readTally);
  if (tallies.unreadable.length > 0 || (await database.get('meta', 'tallies')) !== talliesMark) {
    try {
      await rebuildTallies(database, format);
      tallies = await readRows(database, 'tallies', format.readTally);
    } catch {
      // No room to rebuild: what can be read is used, and the next start tries again.
    }
  }
  const restarts = await readOrSetAside(database, 'restarts', format.readRestart);
  const marks = await readOrSetAside(database, 'marks', format.readMark);
  const stuck = restarts.stuck + marks.stuck + tallies.unreadable.length;
  return {
    tallies: keyed(tallies.rows, (tally) => tally.questionId),
    restarts: keyed(restarts.rows, (row) => row.place),
    marks: keyed(marks.rows, (row) => row.questionId),
    setAside: (await database.count('quarantine')) + stuck,
  };
}

/** The sittings of one place. */
export async function readSittings(database: Database, format: SaveFormat, place: string): Promise<Sitting[]> {
  return (await readOrSetAside(database, 'sittings', format.readSitting, sittingsOf(place))).rows;
}

/** The sessions of one purpose. */
export async function readSessions(
  database: Database,
  format: SaveFormat,
  purpose: SessionRow['purpose'],
): Promise<SessionRow[]> {
  const stored = database.transaction('sessions').store.index('purpose');
  const [values, keys] = await Promise.all([stored.getAll(purpose), stored.getAllKeys(purpose)]);
  return (await setAside(database, 'sessions', format.readSession, sortRows(format.readSession, values, keys))).rows;
}

/** The session of this id. */
export async function readSession(database: Database, format: SaveFormat, id: string): Promise<SessionRow | undefined> {
  return (await readOrSetAside(database, 'sessions', format.readSession, IDBKeyRange.only(id))).rows[0];
}

/** The key range of a place's sittings: an array sorts after every text. */
export const sittingsOf = (place: string): IDBKeyRange => IDBKeyRange.bound([place], [place, []]);

/** What can be understood of the database of a newer version; nothing where nothing can. Writes nothing. */
export async function readNewer(format: SaveFormat): Promise<Kept> {
  const kept = nothingKept();
  try {
    const database = await openAsItIs();
    try {
      const tallies = await readRows(database, 'tallies', format.readTally);
      const restarts = await readRows(database, 'restarts', format.readRestart);
      for (const tally of tallies.rows) kept.tallies.set(tally.questionId, tally);
      for (const row of restarts.rows) kept.restarts.set(row.place, laterOf(kept.restarts.get(row.place), row));
      const marks = await readRows(database, 'marks', format.readMark);
      for (const row of marks.rows) kept.marks.set(row.questionId, laterOf(kept.marks.get(row.questionId), row));
    } finally {
      database.close();
    }
  } catch {
    return kept;
  }
  return kept;
}
