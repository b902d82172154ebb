// The instructor's rule applied to what a learner has done.
import type { PackageRule } from '../package-config';
import type { Completion, Score, Standing, Success } from './report';

/**
 * What a learner has done with the whole package. `read` is the share of the text that was read, 1 where there is none;
 * `checks` counts all questions and `possible` all their points, answered or not; `isHandedIn` is true for a paper that is over.
 */
export type Facts = {
  read: number;
  checks: number;
  answered: number;
  earned: number;
  possible: number;
  isHandedIn: boolean;
};

/** Thirds and sevenths of points add up to a hair less than the whole. */
const hair = 1e-9;

const share = (part: number, whole: number): number => (whole > 0 ? Math.min(1, Math.max(0, part / whole)) : 0);

/** The rule with the pass mark that the learning system demands (percent), where it demands one: it wins over the instructor's. */
export const ruleUnder = (rule: PackageRule, least: number | undefined): PackageRule =>
  rule.rule === 'score' && least !== undefined ? { ...rule, least } : rule;

/** Whether these points reach the mark of `least` percent. */
const reaches = (score: Score, least: number): boolean => score.scaled * 100 + hair >= least;

/**
 * Where the learner stands. Only the rule `score` says passed or failed: passed, and completed with it, as soon as the
 * points are reached; failed, and completed, when every check is answered or the paper is handed in and they are not;
 * unknown until then. `read` is completed at the end of the text, `answered` with the last check. A package without
 * a check is completed at the end of its text under any rule, and never passed.
 */
export function standingOf(rule: PackageRule, facts: Facts): Standing {
  const score = scoreOf(facts);
  const isReadThrough = facts.read + hair >= 1;
  const isAnswered = facts.isHandedIn || facts.answered >= facts.checks;
  const read: Standing = {
    completion: completionOf(isReadThrough),
    success: 'unknown',
    progress: share(facts.read, 1),
  };
  const scored = score ? { score } : {};
  if (rule.rule === 'read' || facts.checks === 0) return { ...scored, ...read };
  const progress = facts.isHandedIn ? 1 : share(facts.answered, facts.checks);
  if (rule.rule === 'answered') {
    return { ...scored, completion: completionOf(isAnswered), success: 'unknown', progress };
  }
  const success = successOf(rule.least, score, isAnswered);
  return { ...scored, completion: completionOf(success !== 'unknown'), success, progress };
}

const completionOf = (isDone: boolean): Completion => (isDone ? 'completed' : 'incomplete');

function successOf(least: number, score: Score | undefined, isOver: boolean): Success {
  if (score && reaches(score, least)) return 'passed';
  return isOver ? 'failed' : 'unknown';
}

/** The points so far over all points; none before the first answer. */
function scoreOf({ answered, earned, possible, isHandedIn }: Facts): Score | undefined {
  if (possible <= 0 || (answered === 0 && !isHandedIn)) return undefined;
  const scaled = share(earned, possible);
  return { raw: scaled * possible, min: 0, max: possible, scaled };
}
