// The rows of a package while its page is open, and the snapshot that they add up to.
import { type PackageSnapshot, wholeSession } from '../../packaging/state/snapshot';
import type { Question } from '../../questions/question-kinds';
import { addToTally, type Tally } from '../../study/tally';
import type { AnswerRow, LogSnapshot, MarkRow, RestartRow, SessionRow, Sitting } from '../ports';
import { readSession, sessionJson } from '../session/saved-session';

export type PackageBook = {
  /** Puts what an earlier visit left under what was done in this page so far. */
  restore(snapshot: PackageSnapshot): void;
  /** Whether the answer is new. One that comes twice counts once. */
  answer(row: AnswerRow): boolean;
  restart(row: RestartRow): void;
  /** The mark that the question now has. */
  mark(row: MarkRow): MarkRow;
  sit(sitting: Sitting): void;
  dropSittings(place: string): void;
  progress(row: SessionRow): void;
  tallyOf(questionId: string): Tally | undefined;
  load(): LogSnapshot;
  sittingsAt(place: string): readonly Sitting[];
  sessions(): readonly SessionRow[];
  /** What a package with these questions is to remember of all this. */
  content(): Pick<PackageSnapshot, 'sittings' | 'checks' | 'marks' | 'session'>;
};

/** The later of two rows of one thing counts. */
function putLater<T extends { order: number }>(rows: Map<string, T>, key: string, row: T): T {
  const before = rows.get(key);
  if (before && before.order > row.order) return before;
  rows.set(key, row);
  return row;
}

export function createPackageBook(place: string, questions: readonly Question[]): PackageBook {
  const answers = new Set<string>();
  const tallies = new Map<string, Tally>();
  /** The questions whose last points were not given up by a start over. */
  const counted = new Set<string>();
  const restarts = new Map<string, RestartRow>();
  const marks = new Map<string, MarkRow>();
  const sittings = new Map<string, Map<string, Sitting>>();
  const sessions = new Map<string, SessionRow>();

  const sittingsOf = (at: string): Map<string, Sitting> => {
    const here = sittings.get(at) ?? new Map<string, Sitting>();
    sittings.set(at, here);
    return here;
  };

  function restore({ order, ...kept }: PackageSnapshot) {
    for (const mark of kept.marks)
      if (!marks.has(mark.questionId)) marks.set(mark.questionId, { schema: 1, ...mark, at: order, order });
    // Whoever started over before it came wants none of the rest.
    if (restarts.has(place)) return;
    for (const { questionId, earned, possible } of kept.checks) {
      if (tallies.has(questionId)) continue;
      const row = { id: `kept/${questionId}`, questionId, place, earned, possible, at: order, order };
      tallies.set(questionId, addToTally(undefined, row));
      counted.add(questionId);
    }
    const here = sittingsOf(place);
    for (const { questionId, hash, ...attempt } of kept.sittings)
      if (!here.has(questionId)) here.set(questionId, { schema: 1, place, questionId, hash, attempt, at: order });
    const { session } = kept;
    if (!session || sessions.has(session.paper.id)) return;
    const { id, purpose } = session.paper;
    sessions.set(id, { schema: 1, id, purpose, at: order, order, state: sessionJson(session) });
  }

  /** The latest paper that is asked of this package. */
  function sessionOfPackage() {
    const ids = new Set(questions.map(({ id }) => id));
    const papers = [...sessions.values()].filter(({ purpose }) => purpose !== 'drill');
    const [latest] = papers.toSorted((one, other) => other.order - one.order);
    const session = latest && readSession(latest.state);
    return session?.paper.items.some(({ questionId }) => ids.has(questionId)) ? wholeSession(session) : undefined;
  }

  return {
    restore,
    answer(row) {
      if (answers.has(row.id)) return false;
      answers.add(row.id);
      tallies.set(row.questionId, addToTally(tallies.get(row.questionId), row));
      counted.add(row.questionId);
      return true;
    },
    restart(row) {
      putLater(restarts, row.place, row);
      for (const { questionId, last, place: at } of tallies.values())
        if (at === row.place && last.order <= row.order) counted.delete(questionId);
    },
    mark: (row) => putLater(marks, row.questionId, row),
    sit: (sitting) => void sittingsOf(sitting.place).set(sitting.questionId, sitting),
    dropSittings: (at) => void sittings.delete(at),
    progress: (row) => void putLater(sessions, row.id, row),
    tallyOf: (questionId) => tallies.get(questionId),
    load: () => ({
      tallies: [...tallies.values()],
      restarts: [...restarts.values()],
      marks: [...marks.values()],
      setAside: 0,
    }),
    sittingsAt: (at) => [...(sittings.get(at)?.values() ?? [])],
    sessions: () => [...sessions.values()],
    content() {
      const session = sessionOfPackage();
      const isOfPackage = ({ questionId }: { questionId: string }) => questions.some(({ id }) => id === questionId);
      return {
        sittings: [...(sittings.get(place)?.values() ?? [])]
          .filter(isOfPackage)
          .map(({ questionId, hash, attempt }) => ({ questionId, hash, ...attempt })),
        checks: [...tallies.values()]
          .filter((tally) => isOfPackage(tally) && counted.has(tally.questionId))
          .map(({ questionId, last: { earned, possible } }) => ({ questionId, earned, possible })),
        marks: [...marks.values()]
          .filter(isOfPackage)
          .map(({ questionId, isFlagged, note }) => ({ questionId, isFlagged, note })),
        ...(session && { session }),
      };
    },
  };
}
