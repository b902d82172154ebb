import { useEffect, useMemo, useState } from 'preact/hooks';
import { createRandom, shuffle } from '../../../core/random';
import type { ExamCandidate, ExamPageData } from '../../../course/page-data';
import { candidatesIn } from '../../../course/pages/exam-data';
import { newId } from '../../../platform/new-id';
import { useIndexPieces } from '../../use-index-pieces';

export type Candidates = {
  candidates: readonly ExamCandidate[];
  /** What is there does not do, and more is on its way. */
  isLooking: boolean;
  /** What is there does not do, and the rest did not load. */
  retry?: () => void;
};

/**
 * The questions that papers are drawn from. Of a large course pieces are loaded, in an order of chance, until `isEnough`
 * of those that are there, or until there are no more.
 */
export function useCandidates(
  { candidates: own, parts }: Pick<ExamPageData, 'candidates' | 'parts'>,
  isReady: boolean,
  isEnough: (candidates: readonly ExamCandidate[]) => boolean,
): Candidates {
  const { loaded, load } = useIndexPieces();
  const [order, setOrder] = useState<readonly number[]>();
  const [hasFailed, setHasFailed] = useState(false);
  const candidates = useMemo(
    () => (parts ? [...loaded.values()].flatMap(({ entries }) => candidatesIn(entries)) : own),
    [parts, own, loaded],
  );
  const isMissing = parts !== undefined && loaded.size < parts.indexes;
  const needsMore = isReady && isMissing && !isEnough(candidates);
  useEffect(() => {
    if (!parts || !needsMore || hasFailed) return;
    if (!order) {
      const numbers = Array.from({ length: parts.indexes }, (_, number) => number);
      setOrder(shuffle(numbers, createRandom(newId())));
      return;
    }
    load(order.slice(0, Math.max(1, 2 * loaded.size))).catch(() => setHasFailed(true));
  }, [parts, needsMore, hasFailed, order, load, loaded]);
  return {
    candidates,
    isLooking: needsMore && !hasFailed,
    ...(needsMore && hasFailed && { retry: () => setHasFailed(false) }),
  };
}
