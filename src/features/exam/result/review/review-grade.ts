import type { Graded, Mark } from '../../../../core/grade';
import { gradeQuestion, type Kind, kindOf, type Question, type Response } from '../../../../questions/question-kinds';

/**
 * How a response is shown after the paper's end. A blank or incomplete one earned nothing: what it should have held is
 * marked as missed, except what is in it already, and what is in it and should not be is wrong.
 */
export function reviewGrade<K extends Kind>(question: Question<K>, response: Response<K>): Graded {
  const grade = gradeQuestion(question, response);
  if (grade.status === 'graded') return grade;
  const kind = kindOf(question);
  const model = gradeQuestion(question, kind.modelAnswer(question.ask, question.key));
  const picked: readonly string[] = Array.isArray(response) ? response : [];
  const parts = model.status === 'graded' ? model.parts : [];
  return {
    status: 'graded',
    earned: 0,
    possible: 1,
    parts: parts.map((part) => ({
      ...part,
      earned: 0,
      marks: [
        ...part.marks.map(({ id }): Mark => ({ id, verdict: picked.includes(id) ? 'right' : 'missed' })),
        ...wrongIn(part, picked),
      ],
    })),
  };
}

const wrongIn = ({ id, marks }: Graded['parts'][number], picked: readonly string[]): Mark[] =>
  marks.length === 0 && picked.includes(id) ? [{ id, verdict: 'wrong' }] : [];
