import type { SaveFormat, Tally } from '../../stores/ports';
import { type Database, talliesMark } from './open-database';
import { quarantine, sortRows } from './quarantine';
import { inTransaction, type Writing } from './transaction';

/** So many answers are held at once; a log may have a million. */
const batchSize = 1_000;

async function tallyAnswers(transaction: Writing, format: SaveFormat): Promise<Map<string, Tally>> {
  const answers = transaction.objectStore('answers');
  const tallies = new Map<string, Tally>();
  let range: IDBKeyRange | undefined;
  for (;;) {
    const [values, keys] = await Promise.all([answers.getAll(range, batchSize), answers.getAllKeys(range, batchSize)]);
    const { rows, unreadable } = sortRows(format.readAnswer, values, keys);
    for (const row of rows) tallies.set(row.questionId, format.addToTally(tallies.get(row.questionId), row));
    await quarantine(transaction, 'answers', format.readAnswer, unreadable);
    const last = keys.at(-1);
    if (last === undefined || keys.length < batchSize) return tallies;
    range = IDBKeyRange.lowerBound(last, true);
  }
}

/** Makes the tallies anew from the answers, all or nothing; answers and tallies that cannot be read are set aside. */
export async function rebuildTallies(database: Database, format: SaveFormat): Promise<void> {
  await inTransaction(database, ['answers', 'tallies', 'quarantine', 'meta'], async (transaction) => {
    const stored = transaction.objectStore('tallies');
    const { unreadable } = sortRows(format.readTally, await stored.getAll(), await stored.getAllKeys());
    await quarantine(transaction, 'tallies', format.readTally, unreadable);
    const tallies = await tallyAnswers(transaction, format);
    await stored.clear();
    for (const tally of tallies.values()) await stored.put(tally);
    await transaction.objectStore('meta').put(talliesMark, 'tallies');
  });
}
