// Whoever keeps the answers of a package, asked by the screen: what the log, the link and this device say, in one word.
import type { PackageFormat } from '../../../packaging/package-config';
import type { PackageLaunch } from '../../../stores/lms/open-package';
import type { PackageLog } from '../../../stores/lms/package-log';
import type { LmsStatus } from '../../../stores/lms/sender-state';
import type { AnswerRow, LogState } from '../../../stores/ports';
import type { Keeper, Keeping, KeepingState } from './keeping';

export type KeeperNeeds = {
  format: PackageFormat;
  log: Pick<PackageLog, 'opened' | 'status' | 'onStatus' | 'state'>;
  clock: () => number;
  answers: () => readonly AnswerRow[];
  learner: () => string;
};

/** Follows the log from its opening on. */
export function createCourseKeeper({ format, log, clock, answers, learner }: KeeperNeeds): Keeper {
  const listeners = new Set<() => void>();
  let launch: PackageLaunch | undefined;
  let since = 0;
  let keeping: Keeping = { state: 'opening', unsent: 0 };
  const look = () => {
    const { problem, unsent } = log.status();
    if (!problem) since = 0;
    else since ||= clock();
    keeping = {
      state: stateOf(format, launch, log.status(), log.state()),
      unsent,
      ...(problem && { problem: { code: problem.code, detail: problem.detail, since } }),
    };
    for (const changed of [...listeners]) changed();
  };
  void log.opened.then((found) => {
    launch = found;
    look();
  });
  log.onStatus(look);
  return {
    get: () => keeping,
    subscribe(changed) {
      const entry = () => changed();
      listeners.add(entry);
      return () => listeners.delete(entry);
    },
    answers,
    learner,
  };
}

/** One word for how things stand; a place where nothing outlasts the page is told before anything else. */
export function stateOf(
  format: PackageFormat,
  launch: Pick<PackageLaunch, 'isForCredit'> | undefined,
  { problem, unsent }: LmsStatus,
  kept: LogState,
): KeepingState {
  if (!launch) return 'opening';
  if (!launch.isForCredit) return 'uncounted';
  if (format === 'html') return problem ? 'unkept' : 'device';
  if (!problem) return unsent > 0 ? 'sending' : 'sent';
  if (kept.kind === 'memory' || kept.kind === 'readonly') return 'unkept';
  if (problem.code === 'absent' || problem.code === 'ended') return problem.code;
  return 'waiting';
}
