import type { AnswerRow, Reader, SaveFormat, Tally } from '../../stores/ports';
import type { Kept, Write } from '../write-journal';
import type { Database } from './open-database';
import { quarantine, type RowStore } from './quarantine';
import { sittingsOf } from './read-database';
import { rebuildTallies } from './rebuild-tallies';
import { inTransaction } from './transaction';

/** Keeps the answer and its question's tally together. A tally that is missing or unreadable is rebuilt first. */
async function commitAnswer(database: Database, format: SaveFormat, row: AnswerRow): Promise<Tally> {
  const tally = await inTransaction(database, ['answers', 'tallies'], async (transaction) => {
    const answers = transaction.objectStore('answers');
    const tallies = transaction.objectStore('tallies');
    const [known, stored] = await Promise.all([answers.getKey(row.id), tallies.get(row.questionId)]);
    const before = format.readTally(stored);
    const isExpected = known !== undefined || stored !== undefined;
    if (isExpected && before === undefined) return undefined;
    if (known !== undefined && before !== undefined) return before;
    const after = format.addToTally(before, row);
    await tallies.put(after);
    const added = answers.add(row);
    transaction.commit();
    await added;
    return after;
  });
  if (tally) return tally;
  await rebuildTallies(database, format);
  return commitAnswer(database, format, row);
}

/** Keeps the row unless a later one is there; gives the one that counts. What is there and cannot be read is set aside. */
function putLatest<T extends { order: number }>(
  database: Database,
  store: RowStore,
  read: Reader<T>,
  key: string,
  row: T,
): Promise<T> {
  return inTransaction(database, [store, 'quarantine'], async (transaction) => {
    const stored = await transaction.objectStore(store).get(key);
    const before = read(stored);
    if (stored !== undefined && before === undefined) await quarantine(transaction, store, read, [key]);
    if (before && before.order > row.order) return before;
    const put = transaction.objectStore(store).put(row);
    transaction.commit();
    await put;
    return row;
  });
}

/** Writes one journal entry in one transaction and notes in `kept` what the database now holds. Rejects if it is not kept. */
export async function commitWrite(database: Database, format: SaveFormat, kept: Kept, write: Write): Promise<void> {
  switch (write.type) {
    case 'answered': {
      const tally = await commitAnswer(database, format, write.row);
      kept.tallies.set(tally.questionId, tally);
      return;
    }
    case 'restarted': {
      const row = await putLatest(database, 'restarts', format.readRestart, write.row.place, write.row);
      kept.restarts.set(row.place, row);
      return;
    }
    case 'mark-set': {
      const row = await putLatest(database, 'marks', format.readMark, write.row.questionId, write.row);
      kept.marks.set(row.questionId, row);
      return;
    }
    case 'progressed':
      await putLatest(database, 'sessions', format.readSession, write.row.id, write.row);
      return;
    case 'sat':
      return inTransaction(database, ['sittings'], async (transaction) => {
        const put = transaction.objectStore('sittings').put(write.sitting);
        transaction.commit();
        await put;
      });
    case 'cleared':
      return inTransaction(database, ['sittings'], async (transaction) => {
        const deleted = transaction.objectStore('sittings').delete(sittingsOf(write.place));
        transaction.commit();
        await deleted;
      });
  }
}
