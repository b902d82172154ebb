import { useId } from 'preact/hooks';
import styles from './pick.module.css';

type TextFieldProps = {
  label: string;
  note?: string;
  /** What is wrong with the value, if anything is. */
  problem?: string;
  value: string;
  keyboard?: 'text' | 'url' | 'numeric';
  onValue: (value: string) => void;
};

/** A line of text; below it a note, or what is wrong with it. */
export function TextField({ label, note, problem, value, keyboard = 'text', onValue }: TextFieldProps) {
  const noteId = useId();
  const below = problem ?? note;
  return (
    <div className={styles.field}>
      <label className={styles.field}>
        <span className={styles.label}>{label}</span>
        <input
          type="text"
          value={value}
          autoComplete="off"
          spellcheck={false}
          inputMode={keyboard}
          aria-invalid={problem !== undefined}
          aria-describedby={below === undefined ? undefined : noteId}
          onInput={(event) => onValue(event.currentTarget.value)}
        />
      </label>
      {below !== undefined && (
        <small id={noteId} className={problem === undefined ? styles.note : styles.problem}>
          {below}
        </small>
      )}
    </div>
  );
}
