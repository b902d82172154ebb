import { examWords } from '../../words/exam';
import { paths } from '../paths';
import { SiteLink } from '../SiteLink';
import styles from './PaperList.module.css';
import type { PastPaper } from './past-papers';

/** Ended papers with their outcome, each a link to its result; `current` is the one on this page. */
export function PaperList({ past, current }: { past: readonly PastPaper[]; current?: string }) {
  return (
    <ul className={styles.papers}>
      {past.map(({ id, at, items, result }) => (
        <li key={id}>
          {id === current ? (
            <strong>
              {examWords.moment(at)} ({examWords.result.thisOne})
            </strong>
          ) : (
            <SiteLink to={paths.paper(id)}>{examWords.moment(at)}</SiteLink>
          )}
          <span>
            {examWords.start.questions(items)};{' '}
            {result
              ? examWords.result.pastLine(result.share, result.estimate.middle, result.isPass)
              : examWords.start.ungraded}
          </span>
        </li>
      ))}
    </ul>
  );
}
