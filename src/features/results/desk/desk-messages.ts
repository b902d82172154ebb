// What the page and the reader of results say to each other.
import type { ItemKey } from '../../../core/results/item-answer';
import type { ResultsKind, ResultsProblem, SetAside } from '../../../interchange/results/results-file';
import type { ItemHealth } from '../../../study/item-health/item-health';

/** Why a file was not taken: what reading it found, or `large` and `full` (there is a limit), no text (`binary`, `workbook`), a file that is here already (`twice`), what the browser cannot open (`closed`), a reader that did not answer (`slow`). */
export type FileProblem =
  | ResultsProblem
  | { code: 'large'; most: number }
  | { code: 'full'; most: number }
  | { code: 'binary' }
  | { code: 'workbook' }
  | { code: 'twice' }
  | { code: 'closed' }
  | { code: 'slow' };

/** What became of a file; without a problem it counts. */
export type FileReport = { id: string; name: string } & (
  | { isRead: true; kind: ResultsKind; answers: number; learners: number; setAside: readonly SetAside[] }
  | { isRead: false; problem: FileProblem }
);

export type ClassHealth = { answers: number; learners: number; items: readonly ItemHealth[] };

/** The reader of results: in a worker, or where there is none on the page itself. */
export type Desk = {
  /** Tells it of questions; those that it knows stay known. */
  know: (keys: readonly ItemKey[]) => Promise<void>;
  add: (id: string, file: File) => Promise<FileReport>;
  /** A class that was made up from the first questions that it knows. */
  addSample: (id: string, name: string) => Promise<FileReport>;
  remove: (id: string) => Promise<void>;
  health: () => Promise<ClassHealth>;
};

/** One call of a method, and `ask` to tell its answer from others. */
export type DeskCall = { [M in keyof Desk]: { ask: number; method: M; given: Parameters<Desk[M]> } }[keyof Desk];

/** Without a `value` the method failed. */
export type DeskReply = { ask: number; value?: unknown };

/** Files above this many bytes are not opened. */
export const largestFile = 20 * 1024 * 1024;
export const mostFiles = 200;
/** More answers than this are not held at once. */
export const mostAnswers = 500_000;
