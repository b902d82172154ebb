import { useState } from 'preact/hooks';
import { markOf } from '../../../stores/learner-store';
import { useLearner, useLearnerActions } from '../../../stores/stores-context';
import { practiceWords } from '../../../words/practice';
import { useShortcuts } from '../../use-shortcuts';
import styles from './FlagButton.module.css';

const words = practiceWords.set;

/** Puts a flag at a question, wherever it is asked. */
export function FlagButton({ questionId }: { questionId: string }) {
  const isFlagged = useLearner((state) => markOf(state, questionId).isFlagged);
  const { mark } = useLearnerActions();
  const [said, setSaid] = useState('');
  const toggle = () => {
    mark(questionId, { isFlagged: !isFlagged });
    setSaid(isFlagged ? words.flagGone : words.flagSet);
  };
  useShortcuts({ f: toggle });
  return (
    <>
      <button type="button" className={styles.flag} aria-pressed={isFlagged} onClick={toggle}>
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
          <path d="M3.5 14V2.5M3.5 3h8l-2 2.75 2 2.75h-8" strokeWidth="1.5" strokeLinejoin="round" />
        </svg>
        {words.flag}
      </button>
      <span role="status" className="spoken">
        {said}
      </span>
    </>
  );
}
