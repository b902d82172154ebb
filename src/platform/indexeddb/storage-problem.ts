import type { SaveProblem } from '../../stores/ports';

/** A write that did not take, in our words; `isLost` = the connection is gone and opening it again may help. */
export type StorageProblem = SaveProblem & { isLost: boolean };

const nameOf = (error: unknown) => (error instanceof Error || error instanceof DOMException ? error.name : '');

const detailOf = (error: unknown) =>
  error instanceof Error || error instanceof DOMException ? `${error.name}: ${error.message}` : String(error);

const lostNames = new Set(['InvalidStateError', 'AbortError', 'TransactionInactiveError']);
const passingNames = new Set(['AbortError', 'TimeoutError']);

/** What it means that a transaction failed with this error. */
export function readWriteError(error: unknown): StorageProblem {
  if (nameOf(error) === 'QuotaExceededError') return { code: 'full', detail: detailOf(error), isLost: false };
  return { code: 'failed', detail: detailOf(error), isLost: lostNames.has(nameOf(error)) };
}

/** What it means that the database did not open. Unless it was open before or the error passes, storage is not allowed here. */
export function readOpenError(error: unknown, wasOpen: boolean): SaveProblem {
  const name = nameOf(error);
  const detail = detailOf(error);
  if (name === 'VersionError') return { code: 'newer', detail: 'A newer Drillbook wrote the answers kept here.' };
  if (name === 'QuotaExceededError') return { code: 'full', detail };
  return { code: wasOpen || passingNames.has(name) ? 'failed' : 'blocked', detail };
}
