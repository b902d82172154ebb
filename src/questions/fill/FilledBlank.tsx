import { VerdictIcon } from '../../ui/VerdictIcon';
import type { QuestionViewProps } from '../question-view-props';
import styles from './FilledBlank.module.css';
import { answersOf, givenIn, verdictOf } from './fill-response';
import type { FillResponse, FillShape } from './fill-shape';
import type { FillWords } from './fill-words';

export type FillReviewed = NonNullable<QuestionViewProps<FillShape>['review']>;

type FilledBlankProps = { blank: string; response: FillResponse; review: FillReviewed; words: FillWords };

/** A gap after the check: what was given and how it went, and where it was wrong the answer to read on with. */
export function FilledBlank({ blank, response, review: { key, grade }, words }: FilledBlankProps) {
  const verdict = verdictOf(grade, blank);
  return (
    <span className={styles.blank} data-verdict={verdict}>
      <span className={styles.given}>{givenIn(response, blank)}</span>{' '}
      <span className={styles.verdict}>
        <span className={styles.mark}>
          (<VerdictIcon verdict={verdict} />
          {words.mark[verdict]}
        </span>
        {verdict === 'wrong' && (
          <>
            ; <span className={styles.answer}>{words.right(answersOf(key, blank).slice(0, 1))}</span>
          </>
        )}
        )
      </span>
    </span>
  );
}
