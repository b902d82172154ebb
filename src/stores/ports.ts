// What the stores need from a browser, an LMS or a test: the only words that platform code shares with them.
import type { Result } from '../core/result';
import type { Tally } from '../study/tally';
import type { Reader } from './read-shape';
import type { AnswerRow, RestartRow, Sitting } from './saved-data';

export type { AnswerRow, Reader, RestartRow, Sitting, Tally };

/** The time now, in milliseconds since 1970, as the device tells it. */
export type Clock = () => number;

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
export type LogSnapshot = { tallies: readonly Tally[]; restarts: readonly RestartRow[]; setAside: number };

/** The append-only answer log and the half-answered questions beside it. No method rejects. */
export type AnswerLog = {
  /** Everything the screens need at start, with what is not yet kept counted in; rows that cannot be read are set aside. */
  load(): Promise<LogSnapshot>;
  /**
   * One answer, one transaction. Resolves ok only when it is kept; the updated tally comes back with it. An answer that
   * is not kept stays in memory, is counted by `load` and is tried again. An id that is already there is ok, not counted twice.
   */
  append(row: AnswerRow): Promise<Result<Tally, SaveProblem>>;
  restart(row: RestartRow): Promise<Result<RestartRow, SaveProblem>>;
  loadSittings(place: string): Promise<readonly Sitting[]>;
  saveSitting(sitting: Sitting): Promise<Result<true, SaveProblem>>;
  dropSittings(place: string): Promise<Result<true, SaveProblem>>;
  /** Calls back when another tab, or a store that came back, changed what `load` would return. Returns how to stop. */
  onChange(changed: () => void): () => void;
  state(): LogState;
  onState(changed: (state: LogState) => void): () => void;
};

/** What a log must know of the saved shapes; handed in where a log is made, so that platform code stays ignorant of learning. */
export type SaveFormat = {
  readAnswer: Reader<AnswerRow>;
  readRestart: Reader<RestartRow>;
  readSitting: Reader<Sitting>;
  readTally: Reader<Tally>;
  addToTally(tally: Tally | undefined, row: AnswerRow): Tally;
};

/** Small settings such as the theme; reading never throws, writing may fail quietly. */
export type Preferences = { read(name: string): string | undefined; write(name: string, value: string): void };
