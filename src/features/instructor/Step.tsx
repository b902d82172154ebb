import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import styles from './Step.module.css';

type StepProps = { number: number; title: string; isWide?: boolean; children: ComponentChildren };

/** One step on the way to a snippet or a file. */
export function Step({ number, title, isWide = false, children }: StepProps) {
  const titleId = useId();
  return (
    <section className={`${styles.step} ${isWide ? styles.wide : ''}`} aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        <span className={styles.number}>{number}</span> {title}
      </h3>
      {children}
    </section>
  );
}
