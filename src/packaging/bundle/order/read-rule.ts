import type { Problem } from '../../../core/problem';
import { fail, ok, type Result } from '../../../core/result';
import type { PackageRule } from '../../package-config';
import { orderProblem } from './order-problem';

const forms = 'read, answered, or score:80 for at least 80 percent of the points';

/** The rule by which a learner is done; `answered` where none is named. A paper and a board have nothing to read to the end. */
export function readRule(text: string | undefined, kind: string): Result<PackageRule, Problem> {
  const [name = '', amount, ...rest] = (text || 'answered').split(':');
  if (name === 'score' && amount !== undefined && rest.length === 0) {
    const least = /^\d{1,3}$/.test(amount) ? Number(amount) : 0;
    if (least >= 1 && least <= 100) return ok({ rule: 'score', least });
    return fail(
      orderProblem('bad-score', `The score to reach is “${amount}”.`, 'a whole number of percent from 1 to 100'),
    );
  }
  if (amount !== undefined || (name !== 'read' && name !== 'answered'))
    return fail(orderProblem('unknown-rule', `There is no rule “${text}”.`, forms));
  if (name === 'read' && (kind === 'paper' || kind === 'board'))
    return fail(
      orderProblem(
        'rule-misfit',
        `A ${kind} has no text that could be read to its end.`,
        'the rule answered, or a score',
      ),
    );
  return ok({ rule: name });
}
