// Rows that cannot be read are set aside as they are: never overwritten, never thrown away, never in the way of the rest.
import type { Reader } from '../../stores/ports';
import type { Database, StoreName } from './open-database';
import { inTransaction, type Writing } from './transaction';

export type RowStore = Exclude<StoreName, 'quarantine' | 'meta'>;

/** The rows that `read` accepts, and the keys of those that it does not. */
export function sortRows<T>(read: Reader<T>, values: readonly unknown[], keys: readonly IDBValidKey[]) {
  const rows: T[] = [];
  const unreadable: IDBValidKey[] = [];
  keys.forEach((key, index) => {
    const row = read(values[index]);
    if (row === undefined) unreadable.push(key);
    else rows.push(row);
  });
  return { rows, unreadable };
}

/** Moves those of the rows that `read` still refuses to quarantine, in a transaction over both stores. */
export async function quarantine(
  transaction: Writing,
  store: RowStore,
  read: Reader<unknown>,
  keys: readonly IDBValidKey[],
): Promise<void> {
  const rows = transaction.objectStore(store);
  for (const key of keys) {
    const one = IDBKeyRange.only(key);
    const value = await rows.get(one);
    if (value === undefined || read(value) !== undefined) continue;
    await transaction.objectStore('quarantine').add({ store, key, value });
    await rows.delete(one);
  }
}

export type SortedRows<T> = ReturnType<typeof sortRows<T>>;

/** Sets aside what could not be read. `stuck` counts those for which that did not work. */
export async function setAside<T>(database: Database, store: RowStore, read: Reader<T>, sorted: SortedRows<T>) {
  const { rows, unreadable } = sorted;
  if (unreadable.length === 0) return { rows, stuck: 0 };
  try {
    await inTransaction(database, [store, 'quarantine'], (transaction) =>
      quarantine(transaction, store, read, unreadable),
    );
    return { rows, stuck: 0 };
  } catch {
    return { rows, stuck: unreadable.length };
  }
}

/** The rows of one store that `read` accepts; the others are set aside. */
export const readOrSetAside = async <T>(database: Database, store: RowStore, read: Reader<T>, range?: IDBKeyRange) =>
  setAside(database, store, read, await readRows(database, store, read, range));

/** The rows of one store that `read` accepts, and the keys of the others; writes nothing. */
export async function readRows<T>(database: Database, store: RowStore, read: Reader<T>, range?: IDBKeyRange) {
  const stored = database.transaction(store).store;
  const [values, keys] = await Promise.all([stored.getAll(range), stored.getAllKeys(range)]);
  return sortRows(read, values, keys);
}
