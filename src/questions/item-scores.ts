// What an answer says about single things: items of a question, or pairs of the catalogue.
import type { Graded } from '../core/grade';
import type { Question } from './question-kinds';

/** The id that every question drawn from the catalogue has; its pairs are remembered, each on its own. */
export const boardQuestionId = 'phases';

/**
 * The score of each item of a graded question. On a board from the catalogue the items are its pairs, as
 * `pair:<service>/<phase>`: 1 point for one that was placed rightly, 0 for one that was missed or is wrong.
 */
export function itemScores({ id }: Question, { parts }: Graded): { id: string; earned: number; possible: number }[] {
  if (id !== boardQuestionId)
    return parts.map((part) => ({ id: part.id, earned: part.earned, possible: part.possible }));
  return parts.flatMap((part) =>
    part.marks.map((mark) => ({
      id: `pair:${part.id}/${mark.id}`,
      earned: mark.verdict === 'right' ? 1 : 0,
      possible: 1,
    })),
  );
}
