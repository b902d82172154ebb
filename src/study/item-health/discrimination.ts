// How well an item tells stronger learners from weaker ones.
import type { FirstAnswer } from './first-answers';
import { itemRules } from './item-rules';
import { correlation, correlationRange, topWeights, weightedMean } from './statistics';

/**
 * `value` is the correlation of the item's score with the mean score at all other items (corrected item-total correlation:
 * Henrysson, Psychometrika 28, 1963; Crocker and Algina, 1986), `low` and `high` its 95 % range; `index` is the mean score of
 * the best 27 % minus that of the weakest 27 % (Kelley, 1939). Not known where too few `learners` answered, where too few of
 * them answered enough `others`, or where all have the same `score` at the item or the same `rest`.
 */
export type Discrimination =
  | { isKnown: true; value: number; low: number; high: number; index: number; learners: number }
  | { isKnown: false; why: 'learners' | 'others' | 'score' | 'rest'; have: number; need: number };

/** Those whose other answers say enough to compare them. */
export const comparable = (first: readonly FirstAnswer[]): FirstAnswer[] =>
  first.filter(({ others }) => others >= itemRules.leastOthers);

export function discriminationOf(first: readonly FirstAnswer[]): Discrimination {
  const compared = comparable(first);
  const need = itemRules.leastLearners;
  const unknown = (why: 'learners' | 'others' | 'score' | 'rest', have: number): Discrimination => ({
    isKnown: false,
    ...{ why, have, need },
  });
  if (first.length < need) return unknown('learners', first.length);
  if (compared.length < need) return unknown('others', compared.length);
  const scores = compared.map(({ answer }) => answer.score);
  const rests = compared.map(({ rest }) => rest);
  const value = correlation(scores, rests);
  if (value === undefined) return unknown(isFlat(scores) ? 'score' : 'rest', compared.length);
  const lowest = rests.map((rest) => -rest);
  const index =
    weightedMean(scores, topWeights(rests, itemRules.group)) -
    weightedMean(scores, topWeights(lowest, itemRules.group));
  return { isKnown: true, value, ...correlationRange(value, compared.length), index, learners: compared.length };
}

const isFlat = (numbers: readonly number[]): boolean => numbers.every((number) => number === numbers[0]);
