import { useId } from 'preact/hooks';
import styles from './pick.module.css';

type ChoicesProps<T extends string> = {
  legend: string;
  options: readonly { value: T; label: string; note?: string }[];
  chosen: T;
  onChoose: (value: T) => void;
};

/** One of a few, all in sight. */
export function Choices<T extends string>({ legend, options, chosen, onChoose }: ChoicesProps<T>) {
  const name = useId();
  const hasNotes = options.some(({ note }) => note !== undefined);
  return (
    <fieldset className={styles.choices}>
      <legend className={styles.label}>{legend}</legend>
      <div className={hasNotes ? styles.cards : styles.row}>
        {options.map(({ value, label, note }) => (
          <label key={value} className={styles.choice}>
            <input type="radio" name={name} checked={chosen === value} onChange={() => onChoose(value)} />
            <span>
              {label}
              {note !== undefined && <small className={styles.note}>{note}</small>}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
