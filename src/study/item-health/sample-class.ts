import { createRandom, type Random } from '../../core/random';
import type { ItemAnswer, ItemKey } from '../../core/results/item-answer';

/**
 * The answers of a class that was made up: `learners` people of all abilities, the same for the same seed. The first item is
 * one that nearly everybody knows; at the second the better learners take a wrong option; the last wrong option of the
 * third is never taken. Each item needs at least two options.
 */
export function sampleClass(items: readonly ItemKey[], learners: number, seed: string): ItemAnswer[] {
  const random = createRandom(seed);
  const abilities = Array.from({ length: learners }, () => bell(random));
  return items.flatMap((item, place) =>
    abilities.map((ability, index): ItemAnswer => {
      const chosen = pick(item, place, ability, random);
      const right = new Set(item.right);
      const score = chosen.length === right.size && chosen.every((id) => right.has(id)) ? 1 : 0;
      return {
        id: `sample/${place}/${index}`,
        learner: `Learner ${index + 1}`,
        item: item.id,
        score,
        chosen,
        spent: Math.round((20 + 50 * random()) * (1.3 - ability / 6) * 1000),
        turn: place,
      };
    }),
  );
}

/** About -3 to 3, mostly near 0. */
const bell = (random: Random): number => random() + random() + random() + random() + random() + random() - 3;

function pick({ options, right }: ItemKey, place: number, ability: number, random: Random): readonly string[] {
  const wrong = options.filter((id) => !right.includes(id));
  const ease = place === 0 ? 4 : 1.2 - (place % 5) * 0.5;
  const draw = random();
  if (place === 1 && ability > 0.2 && draw < 0.65) return [...right.slice(1), ...wrong.slice(0, 1)];
  if (draw < 1 / (1 + Math.exp(-1.6 * ability - ease))) return right;
  const open = place === 2 ? wrong.slice(0, -1) : wrong;
  const other = open[Math.floor(random() * open.length)] ?? wrong[0];
  return [...right.slice(1), ...(other === undefined ? [] : [other])];
}
