// Which options of an item are picked, and by whom.
import type { ItemKey } from '../../core/results/item-answer';
import { comparable } from './discrimination';
import type { FirstAnswer } from './first-answers';
import { itemRules } from './item-rules';
import { correlation, topWeights, weightedMean } from './statistics';

/**
 * `share` is that of the learners whose first answer has the option, `lower` and `upper` the same among the weakest and the
 * best 27 %, `value` the correlation of picking it with the mean score at the other items. A wrong option `isPulling` when
 * the better half picks it most of the wrong ones and more often than a right one, or when `value` is more than one standard error above 0; it `isIdle`
 * when fewer than 5 % pick it. Both, and all but `share`, only where enough learners can be compared.
 */
export type OptionHealth = {
  id: string;
  isRight?: boolean;
  picked: number;
  share: number;
  lower?: number;
  upper?: number;
  value?: number;
  isPulling: boolean;
  isIdle: boolean;
};

/** The options of an item: those of its key in their order, then others that were picked. Empty where no answer says what was picked. */
export function optionHealth(first: readonly FirstAnswer[], key: Omit<ItemKey, 'id'> | undefined): OptionHealth[] {
  const told = first.filter(({ answer }) => answer.chosen !== undefined);
  if (told.length === 0) return [];
  const right = new Set(rightOf(told, key));
  const picked = new Set(told.flatMap(({ answer }) => answer.chosen ?? []));
  const ids = [...new Set([...(key?.options ?? []), ...[...picked, ...right].sort()])];
  const compared = comparable(told);
  const rests = compared.map(({ rest }) => rest);
  const isEnough = compared.length >= itemRules.leastLearners;
  const weakest = rests.map((rest) => -rest);
  const [upper, lower, half] = [
    topWeights(rests, itemRules.group),
    topWeights(weakest, itemRules.group),
    topWeights(rests, 0.5),
  ];
  const picksOf = (id: string, some = compared) =>
    some.map(({ answer }) => Number(answer.chosen?.includes(id) ?? false));
  const halfOf = (some: readonly string[]) => some.map((id) => weightedMean(picksOf(id), half));
  const leastRight = Math.min(...halfOf([...right]));
  const mostWrong = Math.max(...halfOf(ids.filter((id) => !right.has(id))));
  return ids.map((id) => {
    const count = picksOf(id, told).reduce((sum, pick) => sum + pick, 0);
    const share = count / told.length;
    const known = { id, picked: count, share, ...(right.size > 0 && { isRight: right.has(id) }) };
    if (!isEnough) return { ...known, isPulling: false, isIdle: false };
    const picks = picksOf(id);
    const value = correlation(picks, rests);
    const isWrong = right.size > 0 && !right.has(id);
    const inHalf = weightedMean(picks, half);
    const isFirst = inHalf === mostWrong && inHalf > leastRight;
    const isStrong = value !== undefined && value > 1 / Math.sqrt(compared.length - 1);
    return {
      ...known,
      lower: weightedMean(picks, lower),
      upper: weightedMean(picks, upper),
      ...(value !== undefined && { value }),
      isPulling: isWrong && share >= itemRules.idle && (isStrong || isFirst),
      isIdle: isWrong && share < itemRules.idle,
    };
  });
}

/** The right options by the key or, where there is none, by the answers themselves. */
export const rightOf = (first: readonly FirstAnswer[], key: Omit<ItemKey, 'id'> | undefined): readonly string[] =>
  key?.right ?? first.find(({ answer }) => answer.right?.length)?.answer.right ?? [];
