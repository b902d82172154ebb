/** What one placement or pick turned out to be. `missed` = right, but the learner left it out. */
export type Verdict = 'right' | 'wrong' | 'missed';

/** One judged placement: an option that was picked or missed, a bin that an item was put in or should have been. */
export type Mark = { id: string; verdict: Verdict };

/** How one item of a question went: points between 0 and `possible`, and each judged placement. */
export type GradePart = { id: string; earned: number; possible: number; marks: readonly Mark[] };

/** `missing` counts what the learner still has to do before the answer can be checked. */
export type Grade =
  | { status: 'incomplete'; missing: number }
  | { status: 'graded'; earned: number; possible: number; parts: readonly GradePart[] };

export type Graded = Extract<Grade, { status: 'graded' }>;

/** The placements or picks that were right, of those that the answer has; wrong ones are no part of it. */
export function countFound({ parts }: Graded): { right: number; of: number } {
  const marks = parts.flatMap((part) => part.marks);
  const right = marks.filter(({ verdict }) => verdict === 'right').length;
  return { right, of: right + marks.filter(({ verdict }) => verdict === 'missed').length };
}

export type Outcome = 'correct' | 'partial' | 'incorrect';

/** All the points = correct, none = incorrect, anything between = partial. */
export function outcomeOf({ earned, possible }: { earned: number; possible: number }): Outcome {
  if (earned >= possible) return 'correct';
  return earned <= 0 ? 'incorrect' : 'partial';
}
