import { useId } from 'preact/hooks';
import styles from './Checks.module.css';

export type Option<T> = { value: T; label: string; phase?: number };

type ChecksProps<T> = {
  legend: string;
  options: readonly Option<T>[];
  chosen: readonly T[];
  onChange: (chosen: readonly T[]) => void;
  /** Ticked by a wider choice; there is nothing to choose then. */
  isWhole?: boolean;
  /** Where the same words stand right above. */
  isLegendSpoken?: boolean;
};

/** Any number of some options. */
export function Checks<T extends string | number>(props: ChecksProps<T>) {
  const { legend, options, chosen, onChange, isWhole, isLegendSpoken } = props;
  const toggle = (toggled: T) =>
    onChange(options.map(({ value }) => value).filter((value) => (value === toggled) !== chosen.includes(value)));
  return (
    <fieldset className={styles.set}>
      <legend className={isLegendSpoken ? 'spoken' : undefined}>{legend}</legend>
      <div className={styles.options}>
        {options.map(({ value, label, phase }) => (
          <label key={value} data-phase={phase}>
            <input
              type="checkbox"
              checked={isWhole || chosen.includes(value)}
              disabled={isWhole}
              onChange={() => toggle(value)}
            />{' '}
            {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}

type RadiosProps<T> = {
  legend: string;
  options: readonly Option<T>[];
  chosen: T;
  onChange: (chosen: T) => void;
};

/** One of some options. */
export function Radios<T extends string>({ legend, options, chosen, onChange }: RadiosProps<T>) {
  const name = useId();
  return (
    <fieldset className={styles.set}>
      <legend>{legend}</legend>
      <div className={styles.options}>
        {options.map(({ value, label }) => (
          <label key={value}>
            <input type="radio" name={name} checked={value === chosen} onChange={() => onChange(value)} /> {label}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
