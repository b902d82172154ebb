// What a learner has done with a package, out of all that the package remembers of them.
import type { Session } from '../../study/session';
import type { KeptCheck, KeptScore, PackageSnapshot } from '../state/snapshot';
import type { Facts } from './standing';

/** `anchors` are those of a lesson's headings in their order, `questionIds` those of its checks or of the board's one. */
export type PackageContent =
  | { kind: 'lesson'; anchors: readonly string[]; questionIds: readonly string[] }
  | { kind: 'board'; questionIds: readonly string[] }
  | { kind: 'paper'; length: number };

/** Every question weighs one point, as in the score that the learner sees. A score that was carried over from lost answers is never fallen below. */
export function factsOf(content: PackageContent, snapshot: PackageSnapshot): Facts {
  if (content.kind === 'paper') return paperFacts(content.length, snapshot.session);
  const { questionIds } = content;
  const checks = snapshot.checks.filter(({ questionId }) => questionIds.includes(questionId));
  const { answered, earned } = withCarried(checks, snapshot.carried);
  const read = content.kind === 'board' ? Number(answered > 0) : readShare(content.anchors, snapshot);
  const of = questionIds.length;
  return {
    read,
    checks: of,
    answered: Math.min(answered, of),
    earned: Math.min(earned, of),
    possible: of,
    isHandedIn: false,
  };
}

function withCarried(
  checks: readonly KeptCheck[],
  carried: KeptScore | undefined,
): { answered: number; earned: number } {
  const earned = checks.reduce((sum, check) => sum + (check.possible > 0 ? check.earned / check.possible : 0), 0);
  return {
    answered: Math.max(checks.length, carried?.answered ?? 0),
    earned: Math.max(earned, carried?.earned ?? 0),
  };
}

/** The furthest heading tells the share; the whole is only said of the end. */
function readShare(anchors: readonly string[], { reading: { isRead, furthest } }: PackageSnapshot): number {
  return isRead ? 1 : Math.max(0, anchors.indexOf(furthest)) / Math.max(1, anchors.length);
}

/** Before its end a paper has no score and is never done, however many of its questions have an answer. Only scored items count. */
function paperFacts(length: number, session: Session | undefined): Facts {
  const items = session?.items ?? [];
  const isHandedIn = session?.phase === 'ended' && session.isGraded;
  const answered = items.filter(({ response }) => response !== undefined).length;
  if (!isHandedIn)
    return {
      read: 0,
      checks: length,
      answered: Math.min(answered, length - 1),
      earned: 0,
      possible: 0,
      isHandedIn: false,
    };
  const scored = items.filter((_, index) => session.paper.items[index]?.isScored);
  return {
    read: 1,
    checks: length,
    answered,
    earned: scored.reduce((sum, { points }) => sum + (points?.earned ?? 0), 0),
    possible: scored.reduce((sum, { points }) => sum + (points?.possible ?? 1), 0),
    isHandedIn: true,
  };
}
