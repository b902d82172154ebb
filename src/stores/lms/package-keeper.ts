// Takes a package's snapshot, as often as it changes, to the learning system and to this device.
import { ok, type Result } from '../../core/result';
import type { Interaction, Standing } from '../../packaging/report/report';
import { packState } from '../../packaging/state/packed-state';
import { emptySnapshot, type PackageSnapshot } from '../../packaging/state/snapshot';
import type { Question } from '../../questions/question-kinds';
import type { Moments } from '../moments';
import type { LogState, SaveProblem } from '../ports';
import type { LmsLink } from './lms-link';
import type { LmsOutbox, OutboxRecord, UnsentAnswer } from './lms-outbox';
import { type OpenedPackage, openPackage, type PackageHome } from './open-package';
import { createOutboxWriter, type OutboxWriter } from './outbox-writer';
import { type After, createSender, type Sender } from './sender';
import { type LmsStatus, type SenderState, statusOf } from './sender-state';
import { interactionOf, unsentOf } from './unsent-answers';

export type KeeperNeeds = {
  link: LmsLink;
  outbox: LmsOutbox;
  /** Milliseconds that only grow. */
  steady: () => number;
  after: After;
  /** The package's address, `activity` of its config. */
  activity: string;
  questions: readonly Question[];
  /** Where the learner stands; `least` is the pass mark in percent that the system demands, where it does. */
  standingOf: (snapshot: PackageSnapshot, least: number | undefined) => Standing;
};

/** An answer that has no number yet. */
export type FreshAnswer = Omit<UnsentAnswer, 'number'>;

export type PackageKeeper = {
  /** What the launch found; the rows of its snapshot are restored before this resolves. */
  opened: Promise<OpenedPackage>;
  /** Takes in that rows changed, and answers that are to be reported. All changes of one moment go together. */
  changed(answers: readonly FreshAnswer[], isUrgent: boolean): void;
  /** Resolves once what changed so far is kept, see `createPackageLog`. */
  kept(isUrgent: boolean): Promise<Result<true, SaveProblem>>;
  snapshot(): PackageSnapshot;
  logState(): LogState;
  status(): LmsStatus;
  flush(): void;
  leave(): void;
};

type KeeperEvents = {
  content(): Pick<PackageSnapshot, 'reading' | 'carried' | 'sittings' | 'checks' | 'marks' | 'session'>;
  onOpened(opened: OpenedPackage): void;
  onState(): void;
};

/** Everything of a launch that is there once it has opened. */
type Running = { home: PackageHome; writer?: OutboxWriter; sender?: Sender };

export function createPackageKeeper(needs: KeeperNeeds, moments: Moments, events: KeeperEvents): PackageKeeper {
  const { link, outbox, questions, standingOf, steady, after } = needs;
  let running: Running | undefined;
  let snapshot: PackageSnapshot = emptySnapshot;
  let fresh: FreshAnswer[] = [];
  /** Numbered answers that no system has confirmed, where there is no sender to hold them. */
  let waiting: readonly UnsentAnswer[] = [];
  let isUrgentDue = false;
  let publishing: Promise<void> | undefined;
  let revision = 0;
  let whole = '';
  let isWholeSent = true;
  let recorded = '';
  let openedAt = steady();
  let hasLeft = false;

  const opened = openPackage(needs, questions).then((found) => {
    const { home, start } = found;
    snapshot = start.snapshot;
    waiting = start.unsent;
    moments.saw(snapshot.order);
    running = { home };
    openedAt = steady();
    if (home.kind !== 'page') running.writer = createOutboxWriter(outbox, home.key);
    if (home.kind === 'system') {
      const { state, location = '' } = home.launch;
      running.sender = createSender({ link, held: { state, location }, steady, after, onState });
    }
    events.onOpened(found);
    if (home.kind === 'system' && start.isBehind) isUrgentDue = true;
    if (isUrgentDue || publishing) {
      publishing = undefined;
      publish(reportsOf(start.unsent));
    }
    events.onState();
    return found;
  });

  const reportsOf = (answers: readonly UnsentAnswer[]): Interaction[] =>
    answers.flatMap((answer) => interactionOf(answer, questions) ?? []);

  const unsent = (): readonly UnsentAnswer[] => running?.sender?.state().unsent.map(unsentOf) ?? waiting;

  const record = (): OutboxRecord => ({ schema: 1, order: snapshot.order, state: whole, unsent: unsent() });

  function onState({ confirmed, wanted }: SenderState) {
    const news = `${confirmed.revision} of ${wanted.revision}`;
    const isAllSent = confirmed.revision === wanted.revision;
    // What the system had no room for is still whole on this device.
    if (news !== recorded) running?.writer?.keep(isAllSent && isWholeSent ? undefined : record());
    recorded = news;
    events.onState();
  }

  /** Numbers what is fresh, packs everything anew and hands it on. */
  function publish(again: readonly Interaction[] = []) {
    if (!running) return;
    const { home, writer, sender } = running;
    const numbered = fresh.map((answer, index) => ({ ...answer, number: snapshot.reported + index }));
    const reported = snapshot.reported + numbered.length;
    snapshot = { ...events.content(), order: moments.next().order, reported };
    fresh = [];
    const isUrgent = isUrgentDue;
    isUrgentDue = false;
    if (home.kind === 'page') return;
    whole = packState(snapshot, questions, Number.POSITIVE_INFINITY);
    if (sender && home.kind === 'system') {
      const { longestState, least } = home.launch;
      const state = whole.length <= longestState ? whole : packState(snapshot, questions, longestState);
      isWholeSent = state === whole;
      const facts = { standing: standingOf(snapshot, least), location: snapshot.reading.furthest.slice(0, 255), state };
      const interactions = [...again, ...reportsOf(numbered)];
      revision = sender.change({ interactions, facts, isUrgent });
    } else {
      waiting = [...waiting, ...numbered];
      writer?.keep(record());
    }
  }

  function publishNow() {
    if (!publishing || !running) return;
    publishing = undefined;
    publish();
  }

  return {
    opened,
    changed(answers, isUrgent) {
      fresh.push(...answers);
      isUrgentDue ||= isUrgent;
      publishing ??= opened.then(publishNow);
    },
    async kept(isUrgent) {
      await opened;
      await publishing;
      const { home, writer, sender } = running ?? {};
      if (!writer)
        return home?.kind === 'page' && home.reason.code === 'newer' ? { ok: false, error: home.reason } : ok(true);
      const mine = revision;
      if (!sender) return writer.settled();
      if (!isUrgent && (await writer.settled()).ok) return ok(true);
      return (await sender.settled(mine)) ? ok(true) : writer.settled();
    },
    snapshot: () => snapshot,
    logState() {
      if (!running) return { kind: 'opening' };
      const { home, writer, sender } = running;
      if (home.kind === 'page')
        return { kind: home.reason.code === 'newer' ? 'readonly' : 'memory', reason: home.reason };
      const problem = home.kind === 'device' ? home.problem : sender?.state().problem;
      if (!problem) return { kind: 'durable' };
      const onDevice = writer?.last();
      const detail = `${problem.code}: ${problem.detail}`;
      return { kind: 'memory', reason: onDevice && !onDevice.ok ? onDevice.error : { code: 'failed', detail } };
    },
    status() {
      if (!running) return { state: 'waiting', unsent: fresh.length };
      const { home, sender } = running;
      if (sender) return statusOf(sender.state());
      if (home.kind === 'device') return { state: 'unreachable', problem: home.problem, unsent: waiting.length };
      return { state: 'connected', unsent: 0 };
    },
    flush() {
      publishNow();
      running?.sender?.flush();
    },
    leave() {
      publishNow();
      running?.sender?.leave();
      // A visit of which nothing is kept was begun all the same, so it has an end.
      if (running?.home.kind === 'page' && !hasLeft)
        link.leave({ interactions: [], sessionMs: Math.round(steady() - openedAt) });
      hasLeft = true;
    },
  };
}
