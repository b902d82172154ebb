// The one paper of a package: whoever makes it, plays it or reads its state draws the same one.
import type { ExamPageData } from '../../course/page-data';
import type { Question } from '../../questions/question-kinds';
import { createDeck, drawPaper, type ExamPlan, shorterPlan } from '../../study/exam-paper';
import type { Paper } from '../../study/session';

type Exam = ExamPageData['exam'];
export type PaperWish = { seed: string; length: number };
export type Drawable = Pick<Question, 'id' | 'hash' | 'domain'>;

/** The exam as a package shows it: a paper of `length` items is its full one, with the time in proportion and no shorter one beside it. */
export function packageExam(exam: Exam, length: number): Exam {
  const { counts, minutes, extraMinutes, shorter, domains } = exam;
  const full = counts.scored + counts.unscored;
  const proportional = Math.round((minutes * length) / full);
  const time = shorter?.items === length ? shorter.minutes : proportional;
  const { scored, unscored } = shorterPlan({ domains, ...counts, minutes }, { items: length, minutes: time });
  const { shorter: _, ...rest } = exam;
  return {
    ...rest,
    counts: { scored, unscored },
    minutes: time,
    extraMinutes: Math.round((extraMinutes * time) / minutes),
  };
}

export const packagePaperId = (seed: string): string => `paper:${seed}`;

/**
 * Draws the paper of a package, in the exam's own time. From the whole bank it tells which questions the package needs;
 * from exactly those it draws the same paper again, but for the order.
 */
export function packagePaper(exam: Exam, { seed, length }: PaperWish, questions: readonly Drawable[]): Paper {
  const { domains, counts, minutes } = packageExam(exam, length);
  const plan: ExamPlan = { domains, ...counts, minutes };
  const candidates = questions.flatMap(({ id, hash, domain }) =>
    domain === undefined ? [] : [{ questionId: id, hash, domain }],
  );
  const sorted = candidates.toSorted((one, other) => (one.questionId < other.questionId ? -1 : 1));
  return drawPaper(createDeck(sorted), plan, { id: packagePaperId(seed), seed }).paper;
}
