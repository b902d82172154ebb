// A question together with where it stands, for lints that look at many of them.
import type { Place } from '../../core/problem';
import type { Question } from '../../questions/question-kinds';
import type { LessonOutline } from '../lesson/outline-lesson';
import { placeAt, type SourceText } from '../markdown/source-text';

export type OutlinedFile = { source: SourceText; outline: LessonOutline };

/** `offset` is that of the question's heading. */
export type AskedQuestion = { question: Question; source: SourceText; offset: number };

/** The questions of one file with their places. */
export function askedIn(questions: readonly Question[], { source, outline }: OutlinedFile): AskedQuestion[] {
  const offsets = new Map(outline.questions.map(({ id, heading }) => [id, heading]));
  return questions.flatMap((question) => {
    const offset = offsets.get(question.id);
    return offset === undefined ? [] : [{ question, source, offset }];
  });
}

export const placeOf = ({ source, offset }: Omit<AskedQuestion, 'question'>): Place => placeAt(source, offset);
