import type { ItemAnswer } from '../../../core/results/item-answer';
import { countSetAside, type ReadResults } from '../../../interchange/results/results-file';
import { readCarriedAnswers } from '../../../stores/carried/carried-answers';

/** The answers of a file that a learner carried here, each file one learner; undefined where it is no such file. */
export function readCarriedResults(value: unknown, source: string): ReadResults | undefined {
  const read = readCarriedAnswers(value);
  if (!read) return undefined;
  const learner = read.carried.learner || source;
  const aside = countSetAside();
  for (let count = 0; count < read.setAside; count += 1) aside.note('shape', 0);
  const answers = read.carried.answers.flatMap((row, turn): ItemAnswer[] => {
    if (row.possible <= 0) {
      aside.note('judgement', turn + 1);
      return [];
    }
    const { id, questionId: item, earned, possible, spent, at } = row;
    const chosen = row.kind === 'choice' && Array.isArray(row.response) ? row.response.map(String) : undefined;
    const score = Math.min(1, earned / possible);
    return [{ ...{ id, learner, item, score, at, turn }, ...(chosen && { chosen }), ...(spent > 0 && { spent }) }];
  });
  return { kind: 'answers', answers, setAside: aside.list() };
}
