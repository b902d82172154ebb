// What the stores need from a browser, an LMS or a test: the only words that platform code shares with them.
import type { Result } from '../core/result';
import type { Now } from '../study/session-clock';
import type { Tally } from '../study/tally';
import type { Reader } from './read-shape';
import type { AnswerRow, MarkRow, RestartRow, SessionRow, Sitting } from './saved-data';

export type { AnswerRow, MarkRow, Reader, RestartRow, SessionRow, Sitting, Tally };

/** The time now, in milliseconds since 1970, as the device tells it. */
export type Clock = () => number;

/** The time now, both in milliseconds; `steady` only ever grows within a page. */
export type SessionClockPort = () => Now;

/** Why a write did not take. `full` = no space, `blocked` = no storage is allowed here, `newer` = written by a later Drillbook, `failed` = anything else. */
export type SaveProblem = { code: 'full' | 'blocked' | 'newer' | 'failed'; detail: string };

/**
 * `durable` = everything is kept on this device; `memory` = some of it would be lost if the page closed now, and is written
 * as soon as that works (never where `blocked`); `readonly` = the store belongs to a newer version, nothing is written.
 */
export type LogState =
  | { kind: 'opening' }
  | { kind: 'durable' }
  | { kind: 'memory'; reason: SaveProblem }
  | { kind: 'readonly'; reason: SaveProblem };

/** `setAside` counts rows that could not be read; their original values are kept. */
export type LogSnapshot = {
  tallies: readonly Tally[];
  restarts: readonly RestartRow[];
  marks: readonly MarkRow[];
  setAside: number;
};

/** An answer before the moment and the page of its recording are stamped on it. */
export type NewAnswer = Omit<AnswerRow, 'schema' | 'at' | 'order' | 'tab'>;

/** The append-only answer log with what is replaced as it changes: drafts, sessions and marks. No method rejects. */
export type AnswerLog = {
  /** Everything the screens need at start, with what is not yet kept counted in; rows that cannot be read are set aside. */
  load(): Promise<LogSnapshot>;
  /**
   * One answer, one transaction. Resolves ok only when it is kept; the updated tally comes back with it. An answer that
   * is not kept stays in memory, is counted by `load` and is tried again. An id that is already there is ok, not counted twice.
   */
  append(row: AnswerRow): Promise<Result<Tally, SaveProblem>>;
  /** Like `append` for each of these answers; ok only when all of them are kept. */
  appendAll(rows: readonly AnswerRow[]): Promise<Result<true, SaveProblem>>;
  restart(row: RestartRow): Promise<Result<RestartRow, SaveProblem>>;
  /** Resolves with the mark that the question now has: this one, unless a later one is kept. */
  mark(row: MarkRow): Promise<Result<MarkRow, SaveProblem>>;
  loadSittings(place: string): Promise<readonly Sitting[]>;
  saveSitting(sitting: Sitting): Promise<Result<true, SaveProblem>>;
  dropSittings(place: string): Promise<Result<true, SaveProblem>>;
  /**
   * Where a session now stands. May be called at each step: of the steps that come while one is written only the last is.
   * A row with a lower order than the kept one never replaces it and is ok.
   */
  saveSession(row: SessionRow): Promise<Result<true, SaveProblem>>;
  /** Waits where the store may still come, so that what is kept is never taken for nothing. */
  loadSessions(purpose: SessionRow['purpose']): Promise<readonly SessionRow[]>;
  loadSession(id: string): Promise<SessionRow | undefined>;
  /** Calls back when another tab, or a store that came back, changed what `load` would return. Returns how to stop. */
  onChange(changed: () => void): () => void;
  state(): LogState;
  onState(changed: (state: LogState) => void): () => void;
};

/** The part of the log that holds sessions. */
export type SessionLog = Pick<AnswerLog, 'saveSession' | 'loadSessions' | 'loadSession' | 'onState'>;

/**
 * Sees to it that only one tab at a time goes on with a session. `elsewhere` = another tab has it; `unguarded` = the
 * browser has no locks to give here. No method rejects.
 */
export type SessionLock = {
  /** Takes the session if no other tab has it. `lost` is called once if another tab takes it over later. */
  hold(id: string, lost: () => void): Promise<'held' | 'elsewhere' | 'unguarded'>;
  /** Takes the session, also from the tab that has it. */
  takeOver(id: string, lost: () => void): Promise<'held' | 'unguarded'>;
  /** Lets other tabs have it; nothing happens where this one does not. */
  release(id: string): void;
};

/** What a log must know of the saved shapes; handed in where a log is made, so that platform code stays ignorant of learning. */
export type SaveFormat = {
  readAnswer: Reader<AnswerRow>;
  readRestart: Reader<RestartRow>;
  readSitting: Reader<Sitting>;
  readSession: Reader<SessionRow>;
  readMark: Reader<MarkRow>;
  readTally: Reader<Tally>;
  addToTally(tally: Tally | undefined, row: AnswerRow): Tally;
};

/** Small settings such as the theme; reading never throws, writing may fail quietly. */
export type Preferences = { read(name: string): string | undefined; write(name: string, value: string): void };
