import type { Scale } from '../../study/exam-result';
import { examWords } from '../../words/exam';
import styles from './Trend.module.css';

const words = examWords.result;

/** How the estimates went from paper to paper, as a line; with fewer than two there is none. */
export function Trend({ estimates, scale }: { estimates: readonly number[]; scale: Scale }) {
  if (estimates.length < 2) return null;
  const x = (index: number) => `${4 + (92 * index) / (estimates.length - 1)}%`;
  const y = (score: number) => `${95 - (90 * (score - scale.min)) / (scale.max - scale.min)}%`;
  return (
    <figure className={styles.trend}>
      <svg role="img" aria-label={words.trendText(estimates, scale.pass)}>
        <line className={styles.pass} x1="0" x2="100%" y1={y(scale.pass)} y2={y(scale.pass)} />
        {estimates.slice(1).map((estimate, index) => (
          <line
            // biome-ignore lint/suspicious/noArrayIndexKey: papers keep their order
            key={index}
            className={styles.line}
            x1={x(index)}
            y1={y(estimates[index] ?? estimate)}
            x2={x(index + 1)}
            y2={y(estimate)}
          />
        ))}
        {estimates.map((estimate, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: papers keep their order
          <circle key={index} className={styles.dot} cx={x(index)} cy={y(estimate)} r="5" />
        ))}
      </svg>
      <figcaption>{words.trendCaption(scale.pass)}</figcaption>
    </figure>
  );
}
