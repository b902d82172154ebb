import type { Course } from '../course';
import type { ExamPageData } from '../page-data';
import type { QuestionEntry } from '../practice/question-index';

/** Papers are drawn from the bank alone, and from the kinds that the exam has. */
export function examData<P extends ExamPageData['page']>(
  course: Course,
  index: readonly QuestionEntry[],
  page: P,
): ExamPageData<P> {
  const { id, code, title, checkedOn, counts, minutes, extraMinutes, scale, shorter, kinds, domains } = course.exam;
  return {
    page,
    exam: {
      ...{ id, code, title, checkedOn, counts, minutes, extraMinutes, scale },
      ...(shorter && { shorter }),
      domains: domains.map(({ number, name, weight }) => ({ number, name, weight })),
    },
    candidates: index.flatMap(({ id: question, kind, piece, hash, domain }) =>
      piece.startsWith('bank/') && kinds.includes(kind) && domain !== undefined
        ? [{ id: question, domain, hash, piece }]
        : [],
    ),
  };
}
