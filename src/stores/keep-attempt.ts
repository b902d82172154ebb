// An attempt on the screen, in the forms in which it is kept and back.
import type { Graded } from '../core/grade';
import { itemScores } from '../questions/item-scores';
import type { Attempt } from '../questions/question-attempt';
import { gradeQuestion, kindOf, type Question } from '../questions/question-kinds';
import type { Moment } from './moments';
import type { AnswerRow, NewAnswer, Sitting } from './ports';
import { readJson, readSpan } from './read-shape';

export function sittingOf(place: string, question: Question, attempt: Attempt, at: number): Sitting {
  const { phase, seed, hintsShown, tries } = attempt;
  const response = readJson(attempt.response) ?? null;
  return {
    schema: 1,
    place,
    questionId: question.id,
    hash: question.hash,
    attempt: { phase, seed, response, hintsShown, tries },
    at,
  };
}

/**
 * The attempt that a sitting kept, graded anew. Where the question has been edited since, what still fits is kept and
 * waits to be checked again; undefined where nothing fits.
 */
export function attemptOf(sitting: Sitting, question: Question): Attempt | undefined {
  const { phase, seed, tries } = sitting.attempt;
  const response = kindOf(question).readResponse(sitting.attempt.response, question.ask);
  if (response === undefined) return undefined;
  const hintsShown = Math.min(sitting.attempt.hintsShown, question.hints.length);
  const kept = { seed, response, hintsShown, tries };
  if (phase === 'checked' && sitting.hash === question.hash) {
    const grade = gradeQuestion(question, response);
    if (grade.status === 'graded') return { phase, ...kept, grade };
  }
  return { phase: 'answering', ...kept };
}

/** How an answer came about, as far as anyone asked or measured. `spent` is in milliseconds. */
export type AnswerExtra = Partial<Pick<AnswerRow, 'sureness' | 'spent'>>;

/** What the log is to remember of an attempt that has just been checked. */
export function newAnswerOf(
  question: Question,
  attempt: Attempt & { grade: Graded },
  { id, place }: { id: string; place: string },
  { sureness = 'unasked', spent = 0 }: AnswerExtra = {},
): NewAnswer {
  const { grade, hintsShown, tries } = attempt;
  return {
    id,
    questionId: question.id,
    hash: question.hash,
    kind: question.kind,
    response: readJson(attempt.response) ?? null,
    earned: grade.earned,
    possible: grade.possible,
    items: itemScores(question, grade),
    hintsShown,
    tries,
    place,
    sureness,
    spent,
  };
}

/** The log's row of an answer that was given in this tab, at this moment. */
export const answerRowOf = (answer: NewAnswer, tab: string, { at, order }: Moment): AnswerRow => ({
  ...answer,
  schema: 2,
  // A time that could not be read back would take the answer with it.
  spent: readSpan(answer.spent) ?? 0,
  at,
  order,
  tab,
});
