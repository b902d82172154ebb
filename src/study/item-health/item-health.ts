// What the answers of a class say about each question.
import type { ItemAnswer, ItemKey } from '../../core/results/item-answer';
import { type Discrimination, discriminationOf } from './discrimination';
import { type AnsweredItem, firstAnswers } from './first-answers';
import { itemRules } from './item-rules';
import { type OptionHealth, optionHealth } from './option-health';
import { mean, type Quartiles, quartiles } from './statistics';

/** What an instructor should know or look at; the worst comes first. */
export type ItemFlag =
  | { flag: 'few'; have: number; need: number }
  | { flag: 'others'; have: number; need: number; least: number }
  | { flag: 'pulls'; option: string }
  | { flag: 'negative' }
  | { flag: 'weak' }
  | { flag: 'hard' }
  | { flag: 'easy' }
  | { flag: 'idle'; options: readonly string[] };

/**
 * `answers` counts every answer, `learners` those who gave one; all else is about each learner's first answer.
 * `difficulty` is their mean score, from 0 (nobody) to 1 (everybody has it right); `time` is in milliseconds.
 */
export type ItemHealth = {
  item: string;
  answers: number;
  learners: number;
  difficulty: number;
  discrimination: Discrimination;
  options: readonly OptionHealth[];
  time?: Quartiles;
  flags: readonly ItemFlag[];
};

/** The health of every item that was answered, in the order of their ids. `keys` has what is known of the items beside that. */
export function itemHealth(
  answers: readonly ItemAnswer[],
  keys: ReadonlyMap<string, Omit<ItemKey, 'id'>> = new Map(),
): ItemHealth[] {
  return firstAnswers(answers).map((item) => healthOf(item, keys.get(item.item)));
}

function healthOf({ item, answers, first }: AnsweredItem, key: Omit<ItemKey, 'id'> | undefined): ItemHealth {
  const difficulty = mean(first.map(({ answer }) => answer.score));
  const discrimination = discriminationOf(first);
  const options = optionHealth(first, key);
  const time = quartiles(first.flatMap(({ answer }) => answer.spent ?? []));
  const flags = flagsOf(first.length, difficulty, discrimination, options);
  return { item, answers, learners: first.length, difficulty, discrimination, options, ...(time && { time }), flags };
}

function flagsOf(
  learners: number,
  difficulty: number,
  discrimination: Discrimination,
  options: readonly OptionHealth[],
): ItemFlag[] {
  const need = itemRules.leastLearners;
  if (learners < need) return [{ flag: 'few', have: learners, need }];
  const flags: ItemFlag[] = options.flatMap(({ id, isPulling }) => (isPulling ? [{ flag: 'pulls', option: id }] : []));
  if (discrimination.isKnown && discrimination.value < 0) flags.push({ flag: 'negative' });
  if (difficulty <= itemRules.hard) flags.push({ flag: 'hard' });
  else if (difficulty >= itemRules.easy) flags.push({ flag: 'easy' });
  else if (discrimination.isKnown && discrimination.value >= 0 && discrimination.value < itemRules.weak)
    flags.push({ flag: 'weak' });
  const idle = options.filter(({ isIdle }) => isIdle).map(({ id }) => id);
  // Where nearly everyone is right, nobody is left to take the others.
  if (idle.length > 0 && difficulty < itemRules.easy) flags.push({ flag: 'idle', options: idle });
  if (!discrimination.isKnown && discrimination.why === 'others')
    flags.push({ flag: 'others', have: discrimination.have, need, least: itemRules.leastOthers });
  return flags;
}
