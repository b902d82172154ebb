import { examWords } from '../../../../words/exam';
import styles from './StrikeSwitch.module.css';

type Props = { text: string; isStruck: boolean; onStrike: (isStruck: boolean) => void };

/** Rules an option out, or takes that back. */
export function StrikeSwitch({ text, isStruck, onStrike }: Props) {
  const words = examWords.paper.strikes;
  const word = isStruck ? words.bringBack : words.strike;
  return (
    <button
      type="button"
      className={styles.strike}
      aria-label={isStruck ? words.bringBackOption(text) : words.strikeOption(text)}
      title={word}
      onClick={() => onStrike(!isStruck)}
    >
      <svg viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
        <path
          d={isStruck ? 'M4 10a6 6 0 1 0 2-4.5M4 3v4h4' : 'M4 10h12M7 6.5C7 4 13 4 13 6.5M7 13.5c0 3 6 3 6 0'}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
      <span className={styles.word}>{word}</span>
    </button>
  );
}

/** Follows a struck option where it is read aloud. */
export const StruckMark = () => (
  <>
    {' '}
    <span className="spoken">{examWords.paper.strikes.isStruck}</span>
  </>
);
