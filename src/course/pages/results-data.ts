import type { Question } from '../../questions/question-kinds';
import type { Course } from '../course';
import type { ResultsPageData, ResultsQuestion } from '../page-data';
import { partsFor } from '../practice/index-pieces';
import { questionPieces } from '../practice/question-index';

export function resultsData(course: Pick<Course, 'lessons' | 'bank'>): ResultsPageData {
  const questions = questionPieces(course).flatMap((piece) => piece.questions);
  const parts = partsFor(questions.length);
  if (parts) return { page: 'results', questions: [], parts: { pieces: parts.pieces } };
  return { page: 'results', questions: questions.map(resultsQuestion) };
}

/** What the results of a class need of a question. */
export const resultsQuestion = (question: Question): ResultsQuestion => ({
  id: question.id,
  title: question.title.text,
  options: question.kind === 'choice' ? question.ask.options.map(({ id, text }) => ({ id, text: text.text })) : [],
  right: question.kind === 'choice' ? question.key.right : [],
});
