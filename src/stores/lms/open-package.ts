// A launch: finds the learning system, reads what it and this device hold, and says where the learner goes on.
import { fail, type Result } from '../../core/result';
import type { StateProblem } from '../../packaging/state/snapshot';
import type { Question } from '../../questions/question-kinds';
import type { SaveProblem } from '../ports';
import { chooseStart, type LaunchStart } from './choose-start';
import type { LmsLaunch, LmsLink, LmsProblem } from './lms-link';
import type { LmsOutbox, OutboxRecord } from './lms-outbox';
import { readOutboxRecord } from './unsent-answers';

/**
 * What a launch found, for one line on the screen. `from` and `stateProblem` are those of the start. `nameless` tells of
 * answers that were given on this device while no system said whose they are: they are this learner's only if the learner
 * says so.
 */
export type PackageLaunch = {
  isForCredit: boolean;
  from: LaunchStart['from'];
  problem?: LmsProblem;
  stateProblem?: StateProblem['code'];
  nameless?: { order: number; answers: number };
};

/**
 * Where rows go: `system` = to the learning system; `device` = there is none, so to this device alone; `page` = nowhere,
 * for the reason given. `key` is the record's in the outbox.
 */
export type PackageHome =
  | { kind: 'system'; key: string; launch: LmsLaunch }
  | { kind: 'device'; key: string; problem: LmsProblem }
  | { kind: 'page'; reason: SaveProblem };

export type OpenedPackage = { home: PackageHome; start: LaunchStart; found: PackageLaunch; nameless?: OutboxRecord };

const keyOf = (...parts: readonly string[]): string => JSON.stringify(parts);

/** Where answers wait that were given without a system. */
export const namelessKey = (activity: string): string => keyOf(activity);

export async function openPackage(
  { link, outbox, activity }: { link: LmsLink; outbox: LmsOutbox; activity: string },
  questions: readonly Question[],
): Promise<OpenedPackage> {
  const recordAt = async (key: string): Promise<OutboxRecord | undefined> => {
    const kept = await outbox.read(key);
    return kept.ok ? readOutboxRecord(kept.value) : undefined;
  };
  const nameless = await recordAt(namelessKey(activity));
  const opened = await openLink(link);
  if (!opened.ok) {
    const start = chooseStart('', nameless, questions);
    const home: PackageHome = { kind: 'device', key: namelessKey(activity), problem: opened.error };
    return { home, start, found: { isForCredit: true, from: start.from, problem: opened.error } };
  }
  const launch = opened.value;
  const key = keyOf(activity, launch.learner);
  const start = chooseStart(launch.state, await recordAt(key), questions);
  const found: PackageLaunch = {
    isForCredit: launch.isForCredit,
    from: start.from,
    ...(start.problem && { stateProblem: start.problem }),
  };
  if (start.problem === 'newer') return { home: { kind: 'page', reason: newer }, start, found };
  if (!launch.isForCredit) return { home: { kind: 'page', reason: notCounted }, start, found };
  const home: PackageHome = { kind: 'system', key, launch };
  if (start.problem && start.problem !== 'foreign') await setAside(outbox, `${key}/unread`, launch.state);
  if (!nameless) return { home, start, found };
  return {
    home,
    start,
    nameless,
    found: { ...found, nameless: { order: nameless.order, answers: nameless.unsent.length } },
  };
}

/** A link promises not to throw; one that does must not stop the page. */
async function openLink(link: LmsLink): Promise<Result<LmsLaunch, LmsProblem>> {
  try {
    return await link.open();
  } catch (error) {
    return fail({ code: 'threw', detail: String(error) });
  }
}

const newer: SaveProblem = { code: 'newer', detail: 'A newer package wrote the answers kept here.' };
const notCounted: SaveProblem = { code: 'blocked', detail: 'The learning system counts nothing in this visit.' };

/** A text that could not be read is kept as it came before anything is written over it. */
const setAside = (outbox: LmsOutbox, key: string, state: string) =>
  outbox.write(key, { schema: 1, order: 0, state, unsent: [] });
