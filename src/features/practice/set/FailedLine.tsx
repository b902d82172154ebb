import { practiceWords } from '../../../words/practice';
import styles from './PracticeSet.module.css';

const words = practiceWords.set;

/** Says that the questions did not load, with a way to try again. */
export function FailedLine({ onRetry }: { onRetry: () => void }) {
  return (
    <p className={styles.line} role="alert">
      {words.failed}{' '}
      <button type="button" className="button" onClick={onRetry}>
        {words.retry}
      </button>
    </p>
  );
}
