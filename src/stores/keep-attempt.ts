// An attempt on the screen, in the forms in which it is kept and back.
import type { Graded } from '../core/grade';
import { itemScores } from '../questions/item-scores';
import type { Attempt } from '../questions/question-attempt';
import { gradeQuestion, kindOf, type Question } from '../questions/question-kinds';
import { readJson } from './read-shape';
import type { AnswerRow, Sitting } from './saved-data';

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

/** The log's row of an attempt that has just been checked. */
export function answerRowOf(
  question: Question,
  attempt: Attempt & { grade: Graded },
  where: { id: string; place: string; tab: string; at: number; order: number },
): AnswerRow {
  const { grade, hintsShown, tries } = attempt;
  return {
    schema: 1,
    id: where.id,
    questionId: question.id,
    hash: question.hash,
    kind: question.kind,
    response: readJson(attempt.response) ?? null,
    earned: grade.earned,
    possible: grade.possible,
    items: itemScores(question, grade),
    hintsShown,
    tries,
    at: where.at,
    order: where.order,
    tab: where.tab,
    place: where.place,
  };
}
