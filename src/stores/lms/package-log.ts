// The answer log of a package: its rows live in the state text that a learning system keeps, and until then on this device.
import { fail, ok, type Result } from '../../core/result';
import { unpackState } from '../../packaging/state/packed-state';
import type { KeptReading, KeptScore, PackageSnapshot } from '../../packaging/state/snapshot';
import { createMoments, type Moments } from '../moments';
import type { AnswerLog, AnswerRow, Clock, LogState, SaveProblem, SessionRow } from '../ports';
import { readSession } from '../session/saved-session';
import { namelessKey, type OpenedPackage, type PackageLaunch } from './open-package';
import { createPackageBook } from './package-book';
import { createPackageKeeper, type FreshAnswer, type KeeperNeeds } from './package-keeper';
import type { LmsStatus } from './sender-state';

/** `place` is where the package's questions are answered, such as `lesson:<id>`. The stores of the page share `moments`. */
export type PackageLogNeeds = KeeperNeeds & { clock: Clock; moments?: Moments; place: string };

export type PackageLog = AnswerLog & {
  /** What the launch found. Never rejects; every `load` waits for it. */
  opened: Promise<PackageLaunch>;
  /** The snapshot as it was handed on last. */
  snapshot(): PackageSnapshot;
  /** The reader came this far; a text that was read to its end stays read. */
  noteReading(reading: KeptReading): void;
  /** Answers the question that `nameless` of the launch asks: takes those answers in under this learner's own, or drops them. */
  takeNameless(isTaken: boolean): Promise<void>;
  status(): LmsStatus;
  /** Calls back when `status` or `state` may have changed. Returns how to stop. */
  onStatus(changed: (status: LmsStatus) => void): () => void;
  /** Sends what waits now: call it when the page is hidden or the network is back. */
  flush(): void;
  /** The page goes away: hands over the rest and says goodbye, once. Answers after that stay on this device. */
  leave(): void;
};

const sameState = (one: LogState, other: LogState): boolean => JSON.stringify(one) === JSON.stringify(other);

/**
 * An answer log over a learning system; it opens the system at once, and answers may come before that is done.
 *
 * A checked answer or a start over is kept when the system confirmed a batch that held it, or, once sending has failed,
 * when it stands in the outbox. A sitting, a step of a paper, a mark is kept as soon as it stands in the outbox, or else
 * with the system. `state` is `durable` while the system has taken all or is being given it and refused nothing so far; it
 * is `memory` from the first failure until all is confirmed, also where everything is safe on this device, and in a visit
 * that counts for nothing; `readonly` where a newer Drillbook wrote the state, which is then left alone.
 *
 * Only what belongs to the package outlives the page: sittings at its place, the last points, marks of its questions, and
 * the latest paper made of them.
 */
export function createPackageLog(needs: PackageLogNeeds): PackageLog {
  const { clock, moments = createMoments(clock), place, questions, outbox, activity } = needs;
  const book = createPackageBook(place, questions);
  const changes = new Set<() => void>();
  const states = new Set<(state: LogState) => void>();
  const statuses = new Set<(status: LmsStatus) => void>();
  let reading: KeptReading = { isRead: false, furthest: '' };
  let carried: KeptScore | undefined;
  let told: LogState = { kind: 'opening' };

  function takeIn(snapshot: PackageSnapshot) {
    book.restore(snapshot);
    reading = {
      isRead: reading.isRead || snapshot.reading.isRead,
      furthest: reading.furthest || snapshot.reading.furthest,
    };
    carried ??= snapshot.carried;
  }

  const keeper = createPackageKeeper(needs, moments, {
    content: () => ({ reading, ...(carried && { carried }), ...book.content() }),
    onOpened: ({ start }) => takeIn(start.snapshot),
    onState() {
      const state = keeper.logState();
      if (!sameState(state, told)) for (const tell of [...states]) tell(state);
      told = state;
      for (const tell of [...statuses]) tell(keeper.status());
    },
  });
  const opened = keeper.opened;

  const freshOf = ({ questionId, response, earned, possible, at, spent }: AnswerRow): FreshAnswer[] =>
    questions.some(({ id }) => id === questionId) ? [{ questionId, response, earned, possible, at, spent }] : [];

  async function record(rows: readonly AnswerRow[]): Promise<Result<true, SaveProblem>> {
    const added = rows.filter((row) => book.answer(row));
    if (added.length > 0) keeper.changed(added.flatMap(freshOf), true);
    return keeper.kept(true);
  }

  async function kept<T>(value: T, isUrgent = false): Promise<Result<T, SaveProblem>> {
    keeper.changed([], isUrgent);
    const result = await keeper.kept(isUrgent);
    return result.ok ? ok(value) : result;
  }

  const isEnded = (row: SessionRow): boolean => readSession(row.state)?.phase === 'ended';

  async function takeNameless(isTaken: boolean) {
    const { nameless }: OpenedPackage = await opened;
    if (!nameless) return;
    const read = unpackState(nameless.state, questions);
    if (isTaken && read.ok) {
      takeIn(read.value);
      keeper.changed(nameless.unsent, true);
      for (const tell of [...changes]) tell();
    }
    const taken = await keeper.kept(true);
    if (taken.ok) await outbox.clear(namelessKey(activity));
  }

  return {
    opened: opened.then(({ found }) => found),
    async load() {
      await opened;
      return book.load();
    },
    async append(row) {
      const result = await record([row]);
      const tally = book.tallyOf(row.questionId);
      if (!result.ok) return result;
      return tally ? ok(tally) : fail({ code: 'failed', detail: 'The answer was not counted.' });
    },
    appendAll: record,
    restart(row) {
      book.restart(row);
      carried = undefined;
      return kept(row, true);
    },
    mark: (row) => kept(book.mark(row)),
    async loadSittings(at) {
      await opened;
      return book.sittingsAt(at);
    },
    saveSitting(sitting) {
      book.sit(sitting);
      return kept(true);
    },
    dropSittings(at) {
      book.dropSittings(at);
      return kept(true);
    },
    saveSession(row) {
      book.progress(row);
      return kept(true, isEnded(row));
    },
    async loadSessions(purpose) {
      await opened;
      return book.sessions().filter((row) => row.purpose === purpose);
    },
    async loadSession(id) {
      await opened;
      return book.sessions().find((row) => row.id === id);
    },
    onChange(changed) {
      const entry = () => changed();
      changes.add(entry);
      return () => changes.delete(entry);
    },
    state: keeper.logState,
    onState(changed) {
      const entry = (state: LogState) => changed(state);
      states.add(entry);
      return () => states.delete(entry);
    },
    snapshot: keeper.snapshot,
    noteReading(next) {
      const isFirstRead = next.isRead && !reading.isRead;
      if (!isFirstRead && next.furthest === reading.furthest) return;
      reading = { isRead: reading.isRead || next.isRead, furthest: next.furthest };
      keeper.changed([], isFirstRead);
    },
    takeNameless,
    status: keeper.status,
    onStatus(changed) {
      const entry = (status: LmsStatus) => changed(status);
      statuses.add(entry);
      return () => statuses.delete(entry);
    },
    flush: keeper.flush,
    leave: keeper.leave,
  };
}
