import type { ItemAnswer } from '../../core/results/item-answer';

/** One learner's first answer to an item, and `rest`: the mean of their first scores at all other items, of which there are `others`. */
export type FirstAnswer = { answer: ItemAnswer; rest: number; others: number };

/** The answers to one item: `answers` counts all of them, `first` has one a learner. */
export type AnsweredItem = { item: string; answers: number; first: readonly FirstAnswer[] };

const text = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

/** Which of two answers came first: by time where it is known, then by their place in the source. Never 0 for two that differ. */
function inTime(a: ItemAnswer, b: ItemAnswer): number {
  const [atA, atB] = [a.at ?? Number.POSITIVE_INFINITY, b.at ?? Number.POSITIVE_INFINITY];
  if (atA !== atB) return atA < atB ? -1 : 1;
  return a.turn - b.turn || text(a.id, b.id) || text(a.learner, b.learner) || text(a.item, b.item) || a.score - b.score;
}

/** Each answer once, however often its id comes. */
function withoutDuplicates(answers: readonly ItemAnswer[]): Map<string, ItemAnswer> {
  const known = new Map<string, ItemAnswer>();
  for (const answer of answers) {
    const before = known.get(answer.id);
    if (!before || inTime(answer, before) < 0) known.set(answer.id, answer);
  }
  return known;
}

/** The items in the order of their ids, with learners in the order of theirs: nothing depends on the order of the answers. */
export function firstAnswers(answers: readonly ItemAnswer[]): AnsweredItem[] {
  const items = new Map<string, { answers: number; first: Map<string, ItemAnswer> }>();
  for (const answer of withoutDuplicates(answers).values()) {
    const known = items.get(answer.item) ?? { answers: 0, first: new Map() };
    known.answers += 1;
    const before = known.first.get(answer.learner);
    if (!before || inTime(answer, before) < 0) known.first.set(answer.learner, answer);
    items.set(answer.item, known);
  }
  const sorted = [...items].sort(([a], [b]) => text(a, b));
  const totals = new Map<string, { sum: number; count: number }>();
  for (const [, { first }] of sorted)
    for (const [learner, { score }] of first) {
      const { sum, count } = totals.get(learner) ?? { sum: 0, count: 0 };
      totals.set(learner, { sum: sum + score, count: count + 1 });
    }
  return sorted.map(([item, { answers: number, first }]) => ({
    item,
    answers: number,
    first: [...first.values()]
      .sort((a, b) => text(a.learner, b.learner))
      .map((answer) => {
        const { sum, count } = totals.get(answer.learner) ?? { sum: 0, count: 1 };
        return { answer, rest: restOf(sum - answer.score, count - 1), others: count - 1 };
      }),
  }));
}

/** Rounded, so that equal scores stay equal after a subtraction. */
const restOf = (sum: number, others: number): number =>
  others === 0 ? 0 : Math.round((sum / others) * 1_000_000_000) / 1_000_000_000;
