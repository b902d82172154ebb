import { practiceWords } from '../../../words/practice';
import styles from './OwnSet.module.css';

const usual: readonly number[] = [5, 10, 15, 20, 30, 50];

/** How many questions a set has at most; an address may have asked for a number of its own. */
export function CountSelect({ count, onChange }: { count: number; onChange: (count: number) => void }) {
  const counts = usual.includes(count) ? usual : [...usual, count].sort((one, other) => one - other);
  return (
    <label className={styles.count}>
      {practiceWords.build.count}
      <select value={count} onChange={(event) => onChange(Number(event.currentTarget.value))}>
        {counts.map((number) => (
          <option key={number} value={number}>
            {number}
          </option>
        ))}
      </select>
    </label>
  );
}
