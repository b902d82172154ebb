import type { ComponentChildren } from 'preact';
import styles from './pick.module.css';

/** A label above its field, and a line below it where one helps. */
export function Field({ label, note, children }: { label: string; note?: string; children: ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the control is the child
    <label className={styles.field}>
      <span className={styles.label}>{label}</span>
      {children}
      {note !== undefined && <small className={styles.note}>{note}</small>}
    </label>
  );
}
