// Whoever keeps the answers of a package, asked by the screen: what the log, the link and this device say, in one word.
import type { PackageFormat } from '../../../packaging/package-config';
import type { PackageLaunch } from '../../../stores/lms/open-package';
import type { PackageLog } from '../../../stores/lms/package-log';
import type { LmsStatus } from '../../../stores/lms/sender-state';
import type { AnswerRow, LogState } from '../../../stores/ports';
import type { Keeper, Keeping, KeepingState } from './keeping';

export type KeeperNeeds = {
  format: PackageFormat;
  log: Pick<PackageLog, 'opened' | 'status' | 'onStatus' | 'state' | 'takeNameless'>;
  clock: () => number;
  answers: () => readonly AnswerRow[];
  learner: () => string;
  returnTo: () => string | undefined;
  /** Nameless answers were taken in. */
  onTaken: () => void;
};

/** Follows the log from its opening on. */
export function createCourseKeeper({ format, log, clock, answers, learner, returnTo, onTaken }: KeeperNeeds): Keeper {
  const listeners = new Set<() => void>();
  let launch: PackageLaunch | undefined;
  let since = 0;
  let isAsked = false;
  let isAnswered = false;
  let keeping: Keeping = { state: 'opening', unsent: 0 };
  const look = () => {
    const { problem, unsent } = log.status();
    if (!problem) since = 0;
    else since ||= clock();
    keeping = {
      state: stateOf(format, launch, log.status(), log.state()),
      unsent,
      ...(problem && { problem: { code: problem.code, detail: problem.detail, since } }),
      ...(launch && noticeOf(launch, isAnswered)),
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
    returnTo,
    takeNameless(isTaken) {
      if (isAsked) return;
      isAsked = true;
      void log.takeNameless(isTaken).then(() => {
        if (isTaken) onTaken();
        isAnswered = true;
        look();
      });
    },
  };
}

function noticeOf(
  { stateProblem, from, nameless }: PackageLaunch,
  isAnswered: boolean,
): Pick<Keeping, 'isPartLost' | 'nameless'> {
  const isCut = stateProblem === 'cut' || stateProblem === 'damaged';
  return {
    ...(isCut && from !== 'copy' && { isPartLost: true }),
    ...(nameless &&
      nameless.answers > 0 &&
      !isAnswered && { nameless: { answers: nameless.answers, at: nameless.order } }),
  };
}

/** One word for how things stand. That sending failed is no loss as long as this device keeps what was not sent. */
export function stateOf(
  format: PackageFormat,
  launch: Pick<PackageLaunch, 'isForCredit'> | undefined,
  { problem, unsent }: LmsStatus,
  kept: LogState,
): KeepingState {
  if (!launch) return 'opening';
  if (!launch.isForCredit) return 'uncounted';
  if (kept.kind === 'readonly') return 'newer';
  if (format === 'html') return problem ? 'unkept' : 'device';
  if (!problem) return unsent > 0 ? 'sending' : 'sent';
  if (kept.kind === 'memory' && kept.reason.code !== 'failed') return 'unkept';
  if (problem.code === 'absent' || problem.code === 'ended') return problem.code;
  return 'waiting';
}
