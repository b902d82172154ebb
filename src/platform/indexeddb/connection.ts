import { fail, ok, type Result } from '../../core/result';
import type { SaveProblem } from '../../stores/ports';
import { type Database, openDatabase } from './open-database';
import { readOpenError } from './storage-problem';

export type Connection = {
  /** The open database, or why there is none; waits while it opens, once at most `patienceMs`. */
  get(): Promise<Result<Database, SaveProblem>>;
  isOpen(): boolean;
  /** Tells that this database turned out to be closed; the next `get` opens it again. */
  forget(database: Database): void;
  /** Closes for good; every later `get` fails with this problem. */
  end(problem: SaveProblem): void;
};

export type ConnectionEvents = {
  /** The database opened after `get` had lost patience. */
  onLate(): void;
  /** The connection went away by itself. */
  onLost(): void;
  /** A newer version waits for this connection to end. */
  onSuperseded(): void;
};

const silent: SaveProblem = { code: 'failed', detail: "The browser's storage does not answer." };

/** A connection that opens when asked, survives being closed by the browser and never keeps anyone waiting for long. */
export function createConnection(patienceMs: number, events: ConnectionEvents): Connection {
  let database: Database | undefined;
  let opening: Promise<Result<Database, SaveProblem>> | undefined;
  let verdict: SaveProblem | undefined;
  let wasOpen = false;
  let isLate = false;

  const forget = (gone: Database) => {
    gone.close();
    if (gone === database) database = undefined;
  };

  async function open(): Promise<Result<Database, SaveProblem>> {
    let opened: Database | undefined;
    const onClosing = () => {
      if (opened) forget(opened);
      events.onLost();
    };
    try {
      opened = await openDatabase({
        onAskedToClose: (why) => (why === 'newer' ? events.onSuperseded() : onClosing()),
        onTerminated: onClosing,
      });
    } catch (error) {
      const problem = readOpenError(error, wasOpen);
      if (problem.code === 'blocked' || problem.code === 'newer') verdict ??= problem;
      return fail(problem);
    }
    if (verdict) {
      opened.close();
      return fail(verdict);
    }
    database = opened;
    wasOpen = true;
    return ok(opened);
  }

  function startOpening() {
    const started = open();
    opening = started;
    void started.then(() => {
      const cameLate = isLate;
      opening = undefined;
      isLate = false;
      if (cameLate) events.onLate();
    });
    return started;
  }

  return {
    async get() {
      if (verdict) return fail(verdict);
      if (database) return ok(database);
      if (isLate) return fail(silent);
      const started = opening ?? startOpening();
      let timer: ReturnType<typeof setTimeout> | undefined;
      const lostPatience = new Promise<Result<Database, SaveProblem>>((resolve) => {
        timer = setTimeout(() => {
          isLate = true;
          resolve(fail(silent));
        }, patienceMs);
      });
      const result = await Promise.race([started, lostPatience]);
      clearTimeout(timer);
      return result;
    },
    isOpen: () => database !== undefined,
    forget,
    end(problem) {
      verdict = problem;
      if (database) forget(database);
    },
  };
}
