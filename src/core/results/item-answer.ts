/**
 * One checked answer of one learner, wherever it was recorded. `id` names it: the same answer in two files has the same id.
 * `item` is a question's id; `score` is the share of its points, from 0 to 1; `chosen` and `right` are ids of options, where
 * the source knows them; `spent` is in milliseconds, `at` in milliseconds since 1970. `turn` counts the answers of its
 * source, for those without a time.
 */
export type ItemAnswer = {
  id: string;
  learner: string;
  item: string;
  score: number;
  chosen?: readonly string[];
  right?: readonly string[];
  spent?: number;
  at?: number;
  turn: number;
};

/** What is known of an item beside its answers: its options in the author's order, and the right ones. */
export type ItemKey = { id: string; options: readonly string[]; right: readonly string[] };
