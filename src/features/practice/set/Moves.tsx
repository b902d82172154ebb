import { practiceWords } from '../../../words/practice';
import { useShortcuts } from '../../use-shortcuts';
import styles from './LiveSet.module.css';

const words = practiceWords.set;

type MovesProps = {
  index: number;
  of: number;
  isAnswered: boolean;
  onMove: (to: number) => void;
  /** To the next question, or from the last one to the summary. */
  onGoOn: () => void;
};

/** The way to the question before and after, by buttons and by keys; a key never ends the set. */
export function Moves({ index, of, isAnswered, onMove, onGoOn }: MovesProps) {
  const isLast = index + 1 === of;
  const back = () => index > 0 && onMove(index - 1);
  const on = () => !isLast && onMove(index + 1);
  useShortcuts({ ArrowLeft: back, p: back, ArrowRight: on, n: on });
  const onwards = isAnswered ? words.next : words.skip;
  return (
    <nav aria-label={words.moves} className={styles.moves}>
      <button type="button" className="button" disabled={index === 0} onClick={back}>
        {words.previous}
      </button>
      <button type="button" className={isAnswered ? 'button button-main' : 'button'} onClick={onGoOn}>
        {isLast ? words.finish : onwards}
      </button>
    </nav>
  );
}
