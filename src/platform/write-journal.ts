// The writes that no database has kept yet, in order, and how things look with them counted in.
import type { AnswerRow, LogSnapshot, RestartRow, SaveFormat, Sitting, Tally } from '../stores/ports';

export type Write =
  | { type: 'answered'; row: AnswerRow }
  | { type: 'restarted'; row: RestartRow }
  | { type: 'sat'; sitting: Sitting }
  | { type: 'cleared'; place: string };

/** What a database holds, as last read. */
export type Kept = { tallies: Map<string, Tally>; restarts: Map<string, RestartRow>; setAside: number };

export const nothingKept = (): Kept => ({ tallies: new Map(), restarts: new Map(), setAside: 0 });

/** Of two restarts of one place, the one that counts. */
export const laterRestart = (one: RestartRow | undefined, other: RestartRow): RestartRow =>
  one && one.order > other.order ? one : other;

function keyOf(write: Write): string {
  switch (write.type) {
    case 'answered':
      return JSON.stringify(['answered', write.row.id]);
    case 'restarted':
      return JSON.stringify(['restarted', write.row.place]);
    case 'sat':
      return JSON.stringify(['sat', write.sitting.place, write.sitting.questionId]);
    case 'cleared':
      return JSON.stringify(['cleared', write.place]);
  }
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
  snapshotOver(kept: Kept): LogSnapshot;
  sittingsOver(place: string, kept: readonly Sitting[]): readonly Sitting[];
};

export function createWriteJournal(format: Pick<SaveFormat, 'addToTally'>): WriteJournal {
  const pending = new Map<string, Write>();

  const overlay = (kept: Kept) => {
    const tallies = new Map(kept.tallies);
    const restarts = new Map(kept.restarts);
    for (const write of pending.values()) {
      if (write.type === 'answered') {
        const { questionId } = write.row;
        tallies.set(questionId, format.addToTally(tallies.get(questionId), write.row));
      }
      if (write.type === 'restarted') {
        restarts.set(write.row.place, laterRestart(restarts.get(write.row.place), write.row));
      }
    }
    return { tallies, restarts };
  };

  return {
    add(write) {
      const key = keyOf(write);
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
    snapshotOver(kept) {
      const { tallies, restarts } = overlay(kept);
      return { tallies: [...tallies.values()], restarts: [...restarts.values()], setAside: kept.setAside };
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
  };
}
