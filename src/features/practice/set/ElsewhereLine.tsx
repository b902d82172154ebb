import { useSessionActions } from '../../../stores/session/sessions-context';
import { practiceWords } from '../../../words/practice';
import { useFocusOnChange } from '../use-focus-on-change';
import styles from './PracticeSet.module.css';

const words = practiceWords.set;

/** Another tab has the set. The line gets the focus where the set stood here before. */
export function ElsewhereLine({ id, isFocusWanted }: { id: string; isFocusWanted: boolean }) {
  const { takeOver } = useSessionActions();
  const line = useFocusOnChange<HTMLParagraphElement>('elsewhere', isFocusWanted);
  return (
    <p ref={line} tabIndex={-1} className={styles.line} role="status">
      {words.elsewhere}{' '}
      <button type="button" className="button" onClick={() => takeOver(id)}>
        {words.goOnHere}
      </button>
    </p>
  );
}
