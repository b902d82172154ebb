import { VerdictIcon } from '../../ui/VerdictIcon';
import type { FillReviewed } from './FilledBlank';
import styles from './FillReview.module.css';
import { answersOf, givenIn, verdictOf } from './fill-response';
import { blanksOf, type FillAsk, type FillResponse } from './fill-shape';
import type { FillWords } from './fill-words';

type FillReviewProps = { ask: FillAsk; response: FillResponse; review: FillReviewed; words: FillWords };

/** The blanks one below the other: what was given, how it went, and all that would have been right. */
export function FillReview({ ask, response, review: { key, grade }, words }: FillReviewProps) {
  return (
    <ol className={styles.list} aria-label={words.blanks}>
      {blanksOf(ask).map(({ blank }) => {
        const verdict = verdictOf(grade, blank);
        return (
          <li key={blank} className={styles.item} data-verdict={verdict}>
            <span className={styles.given}>{givenIn(response, blank)}</span>{' '}
            <span className={styles.verdict}>
              <VerdictIcon verdict={verdict} /> {words.mark[verdict]}
            </span>{' '}
            {verdict === 'wrong' && <span className={styles.answers}>{words.right(answersOf(key, blank))}</span>}
          </li>
        );
      })}
    </ol>
  );
}
