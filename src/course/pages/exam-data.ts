import type { Course } from '../course';
import type { ExamCandidate, ExamPageData } from '../page-data';
import { summaryOf } from '../practice/index-pieces';
import type { QuestionEntry } from '../practice/question-entry';

/** Papers are drawn from the bank alone, and from the kinds that the exam has. */
export function examData<P extends ExamPageData['page']>(
  course: Course,
  index: readonly QuestionEntry[],
  page: P,
): ExamPageData<P> {
  const { id, code, title, checkedOn, counts, minutes, extraMinutes, scale, shorter, domains } = course.exam;
  const parts = summaryOf(index);
  return {
    page,
    exam: {
      ...{ id, code, title, checkedOn, counts, minutes, extraMinutes, scale },
      ...(shorter && { shorter }),
      domains: domains.map(({ number, name, weight }) => ({ number, name, weight })),
    },
    candidates: parts ? [] : candidatesIn(index),
    ...(parts && { parts }),
  };
}

/** The questions that a paper may be drawn from. */
export const candidatesIn = (entries: readonly QuestionEntry[]): ExamCandidate[] =>
  entries.flatMap(({ id, piece, hash, domain, isInExam }) =>
    isInExam && domain !== undefined ? [{ id, domain, hash, piece }] : [],
  );
