import { useMemo } from 'preact/hooks';
import type { ExamPageData } from '../../course/page-data';
import { examWords } from '../../words/exam';
import { words } from '../../words/words';
import styles from './ExamPage.module.css';
import { sortPapers } from './past-papers';
import { ExamRules } from './start/ExamRules';
import { PastPapers } from './start/PastPapers';
import { StartPaper } from './start/StartPaper';
import { UnfinishedPapers } from './start/UnfinishedPapers';
import { useKeptPapers } from './use-kept-papers';

/** The rules of the exam, a new paper, and the papers that were begun before. */
export function ExamPage({ data }: { data: ExamPageData<'exam'> }) {
  const { exam } = data;
  const kept = useKeptPapers();
  const papers = useMemo(() => kept && sortPapers(kept, exam), [kept, exam]);
  return (
    <div className={`page ${styles.page}`}>
      <h1 tabIndex={-1}>{words.titles.exam}</h1>
      <p className={styles.intro}>{examWords.start.intro(exam.code, exam.title)}</p>
      {papers && papers.unfinished.length > 0 && <UnfinishedPapers papers={papers.unfinished} />}
      <ExamRules exam={exam} />
      <StartPaper data={data} kept={kept} />
      <noscript>
        <p>{examWords.noScripts}</p>
      </noscript>
      {papers && <PastPapers past={papers.past} scale={exam.scale} />}
    </div>
  );
}
