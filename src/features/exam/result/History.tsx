import { useMemo } from 'preact/hooks';
import type { ExamPageData } from '../../../course/page-data';
import { examWords } from '../../../words/exam';
import { PaperList } from '../PaperList';
import { sortPapers, trendOf } from '../past-papers';
import { Trend } from '../Trend';
import { useKeptPapers } from '../use-kept-papers';

/** This paper among those before it; nothing where it is the first. */
export function History({ id, exam }: { id: string; exam: ExamPageData['exam'] }) {
  const kept = useKeptPapers();
  const past = useMemo(() => (kept ? sortPapers(kept, exam).past : []), [kept, exam]);
  if (past.length < 2) return null;
  return (
    <section aria-labelledby="result-history">
      <h2 id="result-history">{examWords.result.trend}</h2>
      <Trend estimates={trendOf(past)} scale={exam.scale} />
      <PaperList past={past} current={id} />
    </section>
  );
}
