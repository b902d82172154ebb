// Where each question of a paper stands before its end; never whether it is right.
import type { Json } from '../../../core/json';
import { gradeQuestion, type Kind, kindOf, type Question } from '../../../questions/question-kinds';
import type { Session } from '../../../study/session';

export type ItemStatus = 'answered' | 'incomplete' | 'blank';

/** A question that is not loaded counts as answered as soon as there is any response to it. */
export function itemStatus<K extends Kind>(question: Question<K> | undefined, stored: Json | undefined): ItemStatus {
  if (stored === undefined) return 'blank';
  if (!question) return Array.isArray(stored) && stored.length === 0 ? 'blank' : 'answered';
  const kind = kindOf(question);
  const response = kind.readResponse(stored, question.ask);
  if (response === undefined || JSON.stringify(response) === JSON.stringify(kind.blank(question.ask))) return 'blank';
  return gradeQuestion(question, response).status === 'graded' ? 'answered' : 'incomplete';
}

/** One place of a paper, as the list of all questions shows it. */
export type PaperPlace = { index: number; status: ItemStatus; isFlagged: boolean; isCurrent: boolean };

export const placesOf = (session: Session, questions: ReadonlyMap<string, Question>): PaperPlace[] =>
  session.paper.items.map(({ questionId }, index) => ({
    index,
    status: itemStatus(questions.get(questionId), session.items[index]?.response),
    isFlagged: session.items[index]?.isFlagged ?? false,
    isCurrent: session.phase === 'answering' && session.current === index,
  }));
