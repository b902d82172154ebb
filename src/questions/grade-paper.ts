// How an exam judges: all or nothing, a blank is wrong, nothing is deducted.
import { type Graded, outcomeOf } from '../core/grade';
import type { Json } from '../core/json';
import { gradeQuestion, type Kind, kindOf, type Question } from './question-kinds';

/** `grade` is absent for a blank and for an answer that is not complete. */
export type PaperMark = { earned: number; possible: number; isBlank: boolean; grade?: Graded };

/**
 * The mark of one item of a paper. A response that no longer fits its question, or a question that is gone, counts as
 * blank. Exam guide CLF-C02: unanswered is wrong, no penalty for guessing; all-or-nothing is our rule, after the guide of AIF-C01.
 */
export function markItem(question: Question | undefined, response: Json | undefined): PaperMark {
  const blank = { earned: 0, possible: 1, isBlank: true };
  return question === undefined || response === undefined ? blank : (markQuestion(question, response) ?? blank);
}

function markQuestion<K extends Kind>(question: Question<K>, stored: Json): PaperMark | undefined {
  const kind = kindOf(question);
  const response = kind.readResponse(stored, question.ask);
  if (response === undefined || JSON.stringify(response) === JSON.stringify(kind.blank(question.ask))) return undefined;
  const grade = gradeQuestion(question, response);
  if (grade.status !== 'graded') return { earned: 0, possible: 1, isBlank: false };
  return { earned: outcomeOf(grade) === 'correct' ? 1 : 0, possible: 1, isBlank: false, grade };
}
