import type { Scale } from '../../../study/exam-result';
import { examWords } from '../../../words/exam';
import styles from '../ExamPage.module.css';
import { PaperList } from '../PaperList';
import { type PastPaper, trendOf } from '../past-papers';
import { Trend } from '../Trend';

/** What became of the papers that were ended. */
export function PastPapers({ past, scale }: { past: readonly PastPaper[]; scale: Scale }) {
  return (
    <section aria-labelledby="exam-past" className={styles.past}>
      <h2 id="exam-past">{examWords.start.past}</h2>
      {past.length === 0 ? (
        <p>{examWords.start.noPast}</p>
      ) : (
        <>
          <Trend estimates={trendOf(past)} scale={scale} />
          <PaperList past={past} />
        </>
      )}
    </section>
  );
}
