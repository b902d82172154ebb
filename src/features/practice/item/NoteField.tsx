import { useEffectEvent } from 'preact/compat';
import { useEffect, useId, useState } from 'preact/hooks';
import { markOf } from '../../../stores/learner-store';
import { longestNote } from '../../../stores/saved-data';
import { useLearner, useLearnerActions } from '../../../stores/stores-context';
import { practiceWords } from '../../../words/practice';
import { words as site } from '../../../words/words';
import styles from './NoteField.module.css';

const words = practiceWords.set;

/** A note is kept when the field is left, and after this long without a key. */
const pause = 800;

/** What the learner writes to a question for later. */
export function NoteField({ questionId }: { questionId: string }) {
  const hintId = useId();
  const kept = useLearner((state) => markOf(state, questionId).note);
  const saving = useLearner((state) => state.saving.state);
  const { mark } = useLearnerActions();
  const [draft, setDraft] = useState<string>();
  const [isOpen, setIsOpen] = useState<boolean>();
  const isPending = draft !== undefined && draft !== kept;
  const keep = () => isPending && mark(questionId, { note: draft });
  const keepNow = useEffectEvent(keep);
  useEffect(() => {
    if (draft === undefined) return undefined;
    const timer = window.setTimeout(() => keepNow(), pause);
    return () => window.clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    // A tab that is closed is hidden first.
    const onHidden = () => document.visibilityState === 'hidden' && keepNow();
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      document.removeEventListener('visibilitychange', onHidden);
      keepNow();
    };
  }, []);
  const isSaid = draft !== undefined && !isPending && saving !== 'idle';
  return (
    <details
      className={styles.note}
      open={isOpen ?? kept !== ''}
      onToggle={(event) => setIsOpen(event.currentTarget.open)}
    >
      <summary>{words.note}</summary>
      <textarea
        rows={3}
        aria-label={words.note}
        aria-describedby={hintId}
        maxLength={longestNote}
        value={draft ?? kept}
        onChange={(event) => setDraft(event.currentTarget.value)}
        onBlur={keep}
      />
      <p id={hintId} className={styles.hint}>
        {words.noteHint}
      </p>
      <p role="status" className={styles.hint}>
        {isSaid && site.saving[saving]}
      </p>
    </details>
  );
}
