// The items of a mock exam paper as a class gets it: drawn by seed alone, whatever anybody has seen.
import type { ExamCandidate, ExamPageData } from '../../course/page-data';
import { createDeck, drawPaper, type ExamPlan, shorterPlan } from '../../study/exam-paper';
import type { PaperItem } from '../../study/session';

/** The plan of a paper with so many items: the exam's own, its shorter one, or one in the same proportion. Minutes are whole. */
export function paperPlan(exam: ExamPageData['exam'], length: number): ExamPlan {
  const { domains, counts, minutes, shorter } = exam;
  const full: ExamPlan = { domains, ...counts, minutes };
  const whole = counts.scored + counts.unscored;
  if (length === whole) return full;
  const own = length === shorter?.items ? shorter.minutes : Math.round((minutes * length) / whole);
  return shorterPlan(full, { items: length, minutes: own });
}

/** The items that a seed draws, each with the seed of its order; fewer where the bank has fewer. */
export function paperItems(
  exam: ExamPageData['exam'],
  candidates: readonly ExamCandidate[],
  { length, seed }: { length: number; seed: string },
): readonly PaperItem[] {
  const cards = candidates.map(({ id, hash, domain }) => ({ questionId: id, hash, domain }));
  // Not in the order in which the bank happens to be read: packages draw from the same row.
  const deck = createDeck(cards.sort((one, other) => (one.questionId < other.questionId ? -1 : 1)));
  return drawPaper(deck, paperPlan(exam, length), { id: seed, seed }).paper.items;
}
