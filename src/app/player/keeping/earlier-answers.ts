import type { KeptSitting, PackageSnapshot } from '../../../packaging/state/snapshot';
import type { Question } from '../../../questions/question-kinds';
import { answerRowOf, attemptOf, newAnswerOf } from '../../../stores/keep-attempt';
import type { AnswerRow } from '../../../stores/ports';

/**
 * The answers of earlier visits as far as the state still has them: the last one of each question that is checked, with
 * the moment at which the state was written. `known` are the questions whose answers are there already.
 */
export function earlierAnswers(
  { sittings, order }: PackageSnapshot,
  place: string,
  questions: readonly Question[],
  known: ReadonlySet<string>,
): AnswerRow[] {
  return sittings.flatMap((sitting) => {
    const question = questions.find(({ id }) => id === sitting.questionId);
    return question && !known.has(question.id) ? (rowOf(sitting, place, question, order) ?? []) : [];
  });
}

function rowOf(
  { questionId, hash, ...attempt }: KeptSitting,
  place: string,
  question: Question,
  order: number,
): AnswerRow | undefined {
  const restored = attemptOf({ schema: 1, place, questionId, hash, attempt, at: order }, question);
  if (restored?.phase !== 'checked') return undefined;
  return answerRowOf(newAnswerOf(question, restored, { id: `${place}/${questionId}`, place }), 'earlier', {
    at: order,
    order,
  });
}
