import type { SaveFormat, Sitting } from '../../stores/ports';
import { type Kept, laterRestart, nothingKept } from '../write-journal';
import { type Database, openAsItIs, talliesMark } from './open-database';
import { readOrSetAside, readRows } from './quarantine';
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
  return {
    tallies: keyed(tallies.rows, (tally) => tally.questionId),
    restarts: keyed(restarts.rows, (row) => row.place),
    setAside: (await database.count('quarantine')) + restarts.stuck + tallies.unreadable.length,
  };
}

/** The sittings of one place. */
export async function readSittings(database: Database, format: SaveFormat, place: string): Promise<Sitting[]> {
  return (await readOrSetAside(database, 'sittings', format.readSitting, sittingsOf(place))).rows;
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
      for (const row of restarts.rows) kept.restarts.set(row.place, laterRestart(kept.restarts.get(row.place), row));
    } finally {
      database.close();
    }
  } catch {
    return kept;
  }
  return kept;
}
