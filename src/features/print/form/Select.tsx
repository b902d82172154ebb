import styles from './PrintForm.module.css';

type Option<T> = { value: T; name: string };

type SelectProps<T extends string> = {
  label: string;
  value: T;
  /** One after another, or in named groups. */
  options: readonly (Option<T> | { group: string; options: readonly Option<T>[] })[];
  onChange: (value: T) => void;
};

/** A labelled select of known values. */
export function Select<T extends string>({ label, value, options, onChange }: SelectProps<T>) {
  const all = options.flatMap((one) => ('group' in one ? one.options : [one]));
  const pick = (text: string) => {
    const found = all.find((one) => one.value === text);
    if (found) onChange(found.value);
  };
  return (
    <label className={styles.field}>
      {label}
      <select value={value} onChange={(event) => pick(event.currentTarget.value)}>
        {options.map((one) =>
          'group' in one ? (
            <optgroup key={one.group} label={one.group}>
              {one.options.map(optionOf)}
            </optgroup>
          ) : (
            optionOf(one)
          ),
        )}
      </select>
    </label>
  );
}

const optionOf = ({ value, name }: Option<string>) => (
  <option key={value} value={value}>
    {name}
  </option>
);
