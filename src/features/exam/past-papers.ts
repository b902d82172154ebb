// Kept papers, told apart: those that go on, and what became of the others.
import type { ExamPageData } from '../../course/page-data';
import type { KeptSession } from '../../stores/session/session-store';
import { type ExamResult, examResult } from '../../study/exam-result';
import type { Session } from '../../study/session';

export type UnfinishedPaper = KeptSession & { session: Exclude<Session, { phase: 'ended' }> };

/** `result` is absent while the paper is not graded. */
export type PastPaper = {
  id: string;
  at: number;
  items: number;
  result?: Pick<ExamResult, 'share' | 'estimate' | 'isPass'>;
};

/** Both lists in the order of the kept papers, which is the latest first. */
export function sortPapers(
  kept: readonly KeptSession[],
  { scale, domains }: Pick<ExamPageData['exam'], 'scale' | 'domains'>,
): { unfinished: readonly UnfinishedPaper[]; past: readonly PastPaper[] } {
  return {
    unfinished: kept.flatMap(({ session, at }) => (session.phase === 'ended' ? [] : [{ session, at }])),
    past: kept.flatMap(({ session, at }): PastPaper[] => {
      if (session.phase !== 'ended') return [];
      const { id, items } = session.paper;
      return [
        { id, at, items: items.length, ...(session.isGraded && { result: examResult(session, scale, domains) }) },
      ];
    }),
  };
}

/** The middles of the estimates of all graded papers, the oldest first. */
export const trendOf = (past: readonly PastPaper[]): number[] =>
  past.toReversed().flatMap(({ result }) => (result ? [result.estimate.middle] : []));
