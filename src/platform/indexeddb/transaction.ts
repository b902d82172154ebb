import type { IDBPTransaction } from 'idb';
import type { Database, Layout, StoreName } from './open-database';

/** A writing transaction over some of the stores. */
export type Writing = IDBPTransaction<Layout, StoreName[], 'readwrite'>;

/**
 * Runs `work` in one strict transaction and resolves with its result only once the browser reports it complete. Rejects
 * with the first error, and then nothing of it is kept. `work` may call `commit` before it awaits its last requests, so
 * that they need no further turn of a page that may be closing.
 */
export async function inTransaction<T>(
  database: Database,
  stores: StoreName[],
  work: (transaction: Writing) => Promise<T>,
): Promise<T> {
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  // Awaited below; this only keeps an abort during `work` from being reported as unhandled.
  transaction.done.catch(() => {});
  let result: T;
  try {
    // An aborted transaction may leave a request without any event, so its end is listened for as well.
    const working = work(transaction);
    result = await Promise.race([working, transaction.done.then(() => working)]);
  } catch (error) {
    // A request that died with its transaction says only AbortError; the transaction knows why.
    const cause = transaction.error ?? error;
    try {
      transaction.abort();
    } catch {
      // It has ended by itself.
    }
    throw cause;
  }
  await transaction.done;
  return result;
}
