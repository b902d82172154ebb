// The writes that no database has kept yet, in order, and how things look with them counted in.
import type {
  AnswerRow,
  LogSnapshot,
  MarkRow,
  RestartRow,
  SaveFormat,
  SessionRow,
  Sitting,
  Tally,
} from '../stores/ports';

export type Write =
  | { type: 'answered'; row: AnswerRow }
  | { type: 'restarted'; row: RestartRow }
  | { type: 'mark-set'; row: MarkRow }
  | { type: 'progressed'; row: SessionRow }
  | { type: 'sat'; sitting: Sitting }
  | { type: 'cleared'; place: string };

/** What a database holds, as last read. */
export type Kept = {
  tallies: Map<string, Tally>;
  restarts: Map<string, RestartRow>;
  marks: Map<string, MarkRow>;
  setAside: number;
};

export const nothingKept = (): Kept => ({ tallies: new Map(), restarts: new Map(), marks: new Map(), setAside: 0 });

/** Of two rows about one thing, the one that counts. */
export const laterOf = <T extends { order: number }>(one: T | undefined, other: T): T =>
  one && one.order > other.order ? one : other;

/** Whether `load` gives something else once this is kept, so that other tabs are told. */
export const changesSnapshot = ({ type }: Write): boolean =>
  type === 'answered' || type === 'restarted' || type === 'mark-set';

const sessionKey = (id: string) => JSON.stringify(['progressed', id]);

function keyOf(write: Write): string {
  switch (write.type) {
    case 'answered':
      return JSON.stringify(['answered', write.row.id]);
    case 'restarted':
      return JSON.stringify(['restarted', write.row.place]);
    case 'mark-set':
      return JSON.stringify(['mark-set', write.row.questionId]);
    case 'progressed':
      return sessionKey(write.row.id);
    case 'sat':
      return JSON.stringify(['sat', write.sitting.place, write.sitting.questionId]);
    case 'cleared':
      return JSON.stringify(['cleared', write.place]);
  }
}

/** Whether the write that waits under the same key counts, and not this one: an answer never changes, and a row may come late. */
function isOutdated(write: Write, waiting: Write | undefined): boolean {
  if (write.type === 'sat' || write.type === 'cleared' || waiting?.type !== write.type) return false;
  return write.type === 'answered' || waiting.row.order > write.row.order;
}

export type WriteJournal = {
  /** Adds a write at the end; it takes the place of an older one that it makes needless. */
  add(write: Write): void;
  remove(write: Write): void;
  holds(write: Write): boolean;
  isEmpty(): boolean;
  /** The writes in order; one that is added while they are walked through comes at the end of the walk. */
  writes(): Iterable<Write>;
  tallyOf(questionId: string, kept: Kept): Tally | undefined;
  markOf(questionId: string, kept: Kept): MarkRow | undefined;
  snapshotOver(kept: Kept): LogSnapshot;
  sittingsOver(place: string, kept: readonly Sitting[]): readonly Sitting[];
  sessionsOver(purpose: SessionRow['purpose'], kept: readonly SessionRow[]): readonly SessionRow[];
  sessionOver(id: string, kept: SessionRow | undefined): SessionRow | undefined;
};

export function createWriteJournal(format: Pick<SaveFormat, 'addToTally'>): WriteJournal {
  const pending = new Map<string, Write>();

  const overlay = (kept: Kept) => {
    const tallies = new Map(kept.tallies);
    const restarts = new Map(kept.restarts);
    const marks = new Map(kept.marks);
    for (const write of pending.values()) {
      if (write.type === 'answered') {
        const { questionId } = write.row;
        tallies.set(questionId, format.addToTally(tallies.get(questionId), write.row));
      }
      if (write.type === 'restarted') {
        restarts.set(write.row.place, laterOf(restarts.get(write.row.place), write.row));
      }
      if (write.type === 'mark-set') {
        marks.set(write.row.questionId, laterOf(marks.get(write.row.questionId), write.row));
      }
    }
    return { tallies, restarts, marks };
  };

  return {
    add(write) {
      const key = keyOf(write);
      if (isOutdated(write, pending.get(key))) return;
      pending.delete(key);
      if (write.type === 'cleared') {
        for (const [otherKey, other] of pending) {
          if (other.type === 'sat' && other.sitting.place === write.place) pending.delete(otherKey);
        }
      }
      pending.set(key, write);
    },
    remove(write) {
      if (pending.get(keyOf(write)) === write) pending.delete(keyOf(write));
    },
    holds: (write) => pending.has(keyOf(write)),
    isEmpty: () => pending.size === 0,
    writes: () => pending.values(),
    tallyOf: (questionId, kept) => overlay(kept).tallies.get(questionId),
    markOf: (questionId, kept) => overlay(kept).marks.get(questionId),
    snapshotOver(kept) {
      const { tallies, restarts, marks } = overlay(kept);
      return {
        tallies: [...tallies.values()],
        restarts: [...restarts.values()],
        marks: [...marks.values()],
        setAside: kept.setAside,
      };
    },
    sittingsOver(place, kept) {
      const sittings = new Map(kept.map((sitting) => [sitting.questionId, sitting]));
      for (const write of pending.values()) {
        if (write.type === 'cleared' && write.place === place) sittings.clear();
        if (write.type === 'sat' && write.sitting.place === place) {
          sittings.set(write.sitting.questionId, write.sitting);
        }
      }
      return [...sittings.values()];
    },
    sessionsOver(purpose, kept) {
      const sessions = new Map(kept.map((row) => [row.id, row]));
      for (const write of pending.values()) {
        if (write.type === 'progressed' && write.row.purpose === purpose) {
          sessions.set(write.row.id, laterOf(sessions.get(write.row.id), write.row));
        }
      }
      return [...sessions.values()];
    },
    sessionOver(id, kept) {
      const write = pending.get(sessionKey(id));
      return write?.type === 'progressed' ? laterOf(kept, write.row) : kept;
    },
  };
}
