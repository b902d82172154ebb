import type { ComponentChildren } from 'preact';
import { practiceWords } from '../../../words/practice';
import styles from './Fold.module.css';

/** A list that is closed at first; while it is, it still says how much in it is ticked. */
export function Fold({ title, chosen, children }: { title: string; chosen: number; children: ComponentChildren }) {
  return (
    <details className={styles.fold}>
      <summary>
        {title} {chosen > 0 && <span className={styles.chosen}>{practiceWords.build.chosen(chosen)}</span>}
      </summary>
      <div className={styles.inside}>{children}</div>
    </details>
  );
}
