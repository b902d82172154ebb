import { useSyncExternalStore } from 'preact/compat';
import type { ExamPageData } from '../../course/page-data';
import { examWords } from '../../words/exam';
import { words } from '../../words/words';
import { useSearch } from '../site-location';
import styles from './PaperPage.module.css';
import { KeptPaper } from './paper/KeptPaper';

const noChange = () => () => {};

/** The paper that the address names: while it is sat, and its result. */
export function PaperPage({ data }: { data: ExamPageData<'paper'> }) {
  const search = useSearch();
  // The static page knows no address; the paper comes right after.
  const id = useSyncExternalStore(
    noChange,
    () => search.get('attempt') ?? '',
    () => undefined,
  );
  return (
    <div className={styles.page}>
      {id === undefined ? (
        <>
          <h1 tabIndex={-1}>{words.titles.paper}</h1>
          <p className={styles.opening}>{examWords.paper.opening}</p>
          <noscript>
            <p>{examWords.noScripts}</p>
          </noscript>
        </>
      ) : (
        <KeptPaper key={id} id={id} data={data} />
      )}
    </div>
  );
}
