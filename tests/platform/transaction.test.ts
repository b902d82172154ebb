import { expect, test } from 'vitest';
import { openDatabase } from '../../src/platform/indexeddb/open-database';
import { inTransaction } from '../../src/platform/indexeddb/transaction';
import { freshBrowser } from './fresh-browser';

const open = () => openDatabase({ onAskedToClose: () => {}, onTerminated: () => {} });
const never = new Promise<never>(() => {});

test('an abort ends the write, even when the browser leaves a request without an answer', async () => {
  freshBrowser();
  const database = await open();
  const writing = inTransaction(database, ['meta'], async (transaction) => {
    transaction.abort();
    return never;
  });
  const outcome = await Promise.race([
    writing.then(
      () => 'kept',
      () => 'refused',
    ),
    new Promise((resolve) => setTimeout(resolve, 1_000, 'waits for ever')),
  ]);
  expect(outcome).toBe('refused');
  database.close();
});

test('a transaction that completes first still gives the result of its work', async () => {
  freshBrowser();
  const database = await open();
  const result = await inTransaction(database, ['meta'], async (transaction) => {
    await transaction.objectStore('meta').put('value', 'name');
    transaction.commit();
    await transaction.done;
    return 'result';
  });
  expect(result).toBe('result');
  database.close();
});
