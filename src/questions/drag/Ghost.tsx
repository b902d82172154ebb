import type { ComponentChildren, Ref } from 'preact';
import styles from './Ghost.module.css';

/** The card in hand, which follows the pointer. */
export function Ghost({ ref, children }: { ref: Ref<HTMLDivElement>; children: ComponentChildren }) {
  return (
    <div ref={ref} className={styles.ghost} aria-hidden="true" data-ghost="">
      <div className={styles.card}>{children}</div>
    </div>
  );
}
