// The answer log of a browser: everything goes through the journal, and leaves it only when the database reports it complete.
import { fail, ok, type Result } from '../core/result';
import type { AnswerLog, LogState, SaveFormat, SaveProblem, SessionRow, Sitting } from '../stores/ports';
import { commitWrite } from './indexeddb/commit-write';
import { createConnection } from './indexeddb/connection';
import type { Database } from './indexeddb/open-database';
import { readKept, readNewer, readSession, readSessions, readSittings } from './indexeddb/read-database';
import { readWriteError } from './indexeddb/storage-problem';
import { createListeners } from './listeners';
import { onWake } from './on-wake';
import { createRetryTimer } from './retry-timer';
import { createTabChannel } from './tab-channel';
import { changesSnapshot, createWriteJournal, nothingKept, type Write } from './write-journal';

const superseded: SaveProblem = { code: 'newer', detail: 'A newer Drillbook was opened in another tab.' };

/** A session that could not be read is asked for again after this long, or when the store comes back. */
const rereadMs = 2_000;

/** Waits this long for the browser to open the database before the page goes on in memory. */
const defaultPatienceMs = 3_000;

/**
 * An answer log over IndexedDB. It opens the database at once. While that does not work, writes wait in memory, are counted
 * by `load`, and are written in order as soon as it does. `close` ends it for good.
 */
export function createIndexedDbLog(options: {
  format: SaveFormat;
  patienceMs?: number;
}): AnswerLog & { close(): Promise<void> } {
  const { format, patienceMs = defaultPatienceMs } = options;
  const journal = createWriteJournal(format);
  const changes = createListeners<void>();
  const states = createListeners<LogState>();
  let kept = nothingKept();
  let state: LogState = { kind: 'opening' };
  let problem: SaveProblem | undefined;
  let isReadingDue = false;
  let isClosed = false;

  const retry = createRetryTimer(() => void drain());
  const channel = createTabChannel(() => changes.tell());
  const stopWaking = onWake(() => {
    if (!problem) return;
    retry.reset();
    void drain();
  });
  const connection = createConnection(patienceMs, {
    onLate: () => void drain(),
    onLost: () => void drain().then(() => changes.tell()),
    onSuperseded: () => void end(superseded),
  });

  let queue: Promise<unknown> = Promise.resolve();
  /** One thing at a time, so that a snapshot never misses an answer that is kept while it is read. */
  function inTurn<T>(task: () => Promise<T>): Promise<T> {
    const result = queue.then(task);
    queue = result.catch(() => {});
    return result;
  }

  function settle(next: SaveProblem | undefined) {
    const before = state;
    problem = next;
    if (!next) state = { kind: 'durable' };
    else state = { kind: next.code === 'newer' ? 'readonly' : 'memory', reason: next };
    if (!next) retry.reset();
    else if (next.code === 'full' || next.code === 'failed') retry.plan();
    if (before.kind === state.kind && (before.kind !== 'memory' || before.reason.code === next?.code)) return;
    states.tell(state);
    if (before.kind === 'memory' && !next) changes.tell();
  }

  /** Runs `work` on the open database; where the connection turns out to be gone, once more on a new one. */
  async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<Result<T, SaveProblem>> {
    for (let isSecond = false; ; isSecond = true) {
      const database = await connection.get();
      if (!database.ok) return database;
      try {
        return ok(await work(database.value));
      } catch (error) {
        const { isLost, ...failure } = readWriteError(error);
        if (isLost) connection.forget(database.value);
        if (!isLost || isSecond) return fail(failure);
      }
    }
  }

  async function readAll(): Promise<SaveProblem | undefined> {
    const result = await withDatabase((database) => readKept(database, format));
    if (result.ok) kept = result.value;
    isReadingDue = !result.ok;
    return result.ok ? undefined : result.error;
  }

  /** Writes what the journal holds, in order, until there is no room or no connection. */
  async function writeAll(): Promise<SaveProblem | undefined> {
    let failure: SaveProblem | undefined;
    for (const write of journal.writes()) {
      // Where a session no longer fits, an answer may: it is small and counts most.
      if (failure?.code === 'full' && write.type !== 'answered') continue;
      const result = await withDatabase((database) => commitWrite(database, format, kept, write));
      if (result.ok) {
        journal.remove(write);
        if (changesSnapshot(write)) channel.announce();
      } else {
        failure = result.error;
        if ((failure.code === 'full' && write.type === 'answered') || !connection.isOpen()) break;
      }
    }
    return failure;
  }

  const drain = () =>
    inTurn(async () => {
      const opened = await connection.get();
      if (!opened.ok) return settle(opened.error);
      const failure = await writeAll();
      settle(failure ?? (isReadingDue ? await readAll() : undefined));
    });

  async function write(...entries: Write[]): Promise<Result<true, SaveProblem>> {
    for (const entry of entries) journal.add(entry);
    await drain();
    return problem && entries.some(journal.holds) ? fail(problem) : ok(true);
  }

  /** Reads from the database, or gives `none` where it is not there, and counts in what it has not kept yet. */
  const readOver = <T>(none: T, read: (database: Database) => Promise<T>, over: (kept: T) => T) =>
    inTurn(async () => {
      const result = await withDatabase(read);
      return over(result.ok ? result.value : none);
    });

  /**
   * Like `readOver`, but waits for a database that may still come: a session that is kept must not be taken for none, or a
   * new one would be written over it.
   */
  async function readSessionsOver<T>(
    none: T,
    read: (database: Database) => Promise<T>,
    over: (kept: T) => T,
    isWhole: (pending: T) => boolean,
  ): Promise<T> {
    for (;;) {
      const result = await inTurn(() => withDatabase(read));
      if (result.ok) return over(result.value);
      const pending = over(none);
      const isFinal = isClosed || result.error.code === 'blocked' || result.error.code === 'newer';
      if (isFinal || isWhole(pending)) return pending;
      await new Promise<void>((resolve) => {
        const again = () => {
          stop();
          clearTimeout(timer);
          resolve();
        };
        const stop = states.add(again);
        const timer = setTimeout(again, rereadMs);
      });
    }
  }

  const end = (why: SaveProblem) =>
    inTurn(async () => {
      connection.end(why);
      settle(why);
    });

  void drain();

  return {
    load: () =>
      inTurn(async () => {
        const failure = await readAll();
        if (failure || journal.isEmpty()) settle(failure);
        if (failure?.code === 'newer' && kept.tallies.size === 0) kept = await readNewer(format);
        return journal.snapshotOver(kept);
      }),
    async append(row) {
      const written = await write({ type: 'answered', row });
      if (!written.ok) return written;
      return ok(journal.tallyOf(row.questionId, kept) ?? format.addToTally(undefined, row));
    },
    appendAll: (rows) => write(...rows.map((row): Write => ({ type: 'answered', row }))),
    async restart(row) {
      const written = await write({ type: 'restarted', row });
      return written.ok ? ok(row) : written;
    },
    async mark(row) {
      const written = await write({ type: 'mark-set', row });
      return written.ok ? ok(journal.markOf(row.questionId, kept) ?? row) : written;
    },
    loadSittings: (place) =>
      readOver<readonly Sitting[]>(
        [],
        (database) => readSittings(database, format, place),
        (sittings) => journal.sittingsOver(place, sittings),
      ),
    saveSitting: (sitting) => write({ type: 'sat', sitting }),
    dropSittings: (place) => write({ type: 'cleared', place }),
    saveSession: (row) => write({ type: 'progressed', row }),
    loadSessions: (purpose) =>
      readSessionsOver<readonly SessionRow[]>(
        [],
        (database) => readSessions(database, format, purpose),
        (rows) => journal.sessionsOver(purpose, rows),
        () => false,
      ),
    loadSession: (id) =>
      readSessionsOver<SessionRow | undefined>(
        undefined,
        (database) => readSession(database, format, id),
        (row) => journal.sessionOver(id, row),
        (row) => row !== undefined,
      ),
    onChange: (changed) => changes.add(changed),
    state: () => state,
    onState: (changed) => states.add(changed),
    async close() {
      isClosed = true;
      await end({ code: 'failed', detail: 'The log was closed.' });
      states.tell(state);
      retry.reset();
      stopWaking();
      channel.close();
    },
  };
}
