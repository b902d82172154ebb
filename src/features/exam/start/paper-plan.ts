// What a learner can choose of a paper, and the paper that follows.
import type { ExamPageData } from '../../../course/page-data';
import { type Deck, type DrawnPaper, drawPaper, type ExamPlan, shorterPlan } from '../../../study/exam-paper';

type Exam = ExamPageData['exam'];

/** How much longer than the paper's own time; `none` is no limit. */
export const paces = { normal: 1, half: 1.5, double: 2, none: undefined } as const;
export type Pace = keyof typeof paces;

/** `hasExtra` asks for the minutes that the exam grants to non-native speakers. */
export type PaperChoice = { isShorter: boolean; hasExtra: boolean; pace: Pace };

export const usualChoice: PaperChoice = { isShorter: false, hasExtra: false, pace: 'normal' };

const fullPlan = ({ domains, counts, minutes }: Exam): ExamPlan => ({ domains, ...counts, minutes });

/** The plan of the chosen length in its own time; the full one where the exam has no shorter paper. */
export const planOf = (exam: Exam, isShorter: boolean): ExamPlan =>
  isShorter && exam.shorter ? shorterPlan(fullPlan(exam), exam.shorter) : fullPlan(exam);

/** The extra minutes in proportion to the paper's own. */
export const extraOf = (exam: Exam, isShorter: boolean): number =>
  Math.round((exam.extraMinutes * planOf(exam, isShorter).minutes) / exam.minutes);

/** Whole minutes that the learner gets; undefined without a limit. */
export function minutesOf(exam: Exam, { isShorter, hasExtra, pace }: PaperChoice): number | undefined {
  const factor = paces[pace];
  const own = planOf(exam, isShorter).minutes + (hasExtra ? extraOf(exam, isShorter) : 0);
  return factor && Math.ceil(own * factor);
}

/** The chosen paper, drawn from a deck by its id. */
export function drawChosen(deck: Deck, exam: Exam, choice: PaperChoice, id: string): DrawnPaper {
  const { paper, ...counts } = drawPaper(deck, planOf(exam, choice.isShorter), { id, seed: id });
  const { minutes: _, ...untimed } = paper;
  const minutes = minutesOf(exam, choice);
  return { ...counts, paper: { ...untimed, ...(minutes !== undefined && { minutes }) } };
}
