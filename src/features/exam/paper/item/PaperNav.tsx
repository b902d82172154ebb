import { examWords } from '../../../../words/exam';
import styles from './PaperItemView.module.css';

const words = examWords.paper;

type Props = {
  current: number;
  of: number;
  isFlagged: boolean;
  onFlag: (isFlagged: boolean) => void;
  onMove: (to: number) => void;
  onReview: () => void;
};

/** To the questions beside this one, and its flag; after the last one comes the review. */
export function PaperNav({ current, of, isFlagged, onFlag, onMove, onReview }: Props) {
  const isFirst = current === 0;
  const isLast = current === of - 1;
  return (
    <div className={styles.nav}>
      <button
        type="button"
        className="button"
        aria-disabled={isFirst}
        onClick={() => (isFirst ? undefined : onMove(current - 1))}
      >
        {words.previous}
      </button>
      <button
        type="button"
        className={`button ${styles.flag}`}
        aria-pressed={isFlagged}
        aria-label={words.flagLong}
        onClick={() => onFlag(!isFlagged)}
      >
        <span aria-hidden="true">{isFlagged ? '⚑' : '⚐'}</span> {words.flag}
      </button>
      <button type="button" className="button button-main" onClick={() => (isLast ? onReview() : onMove(current + 1))}>
        {isLast ? words.review : words.next}
      </button>
    </div>
  );
}
