import styles from './ProgressBar.module.css';

/** How many of how many, as a bar with its sentence. */
export function ProgressBar({ value, of, label }: { value: number; of: number; label: string }) {
  return (
    <div className={styles.progress}>
      <progress value={value} max={Math.max(1, of)} aria-label={label} />
      <span>{label}</span>
    </div>
  );
}
