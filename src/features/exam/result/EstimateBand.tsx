import type { ExamResult, Scale } from '../../../study/exam-result';
import { examWords } from '../../../words/exam';
import styles from './EstimateBand.module.css';

const words = examWords.result;

/** The estimate on the exam's scale: a band with its middle, and the pass mark. */
export function EstimateBand({
  estimate: { low, middle, high },
  scale,
}: {
  estimate: ExamResult['estimate'];
  scale: Scale;
}) {
  const { min, max, pass } = scale;
  const share = (score: number) => (100 * (score - min)) / (max - min);
  const at = (score: number) => `${share(score)}%`;
  const near = (score: number) => `${Math.min(93, Math.max(7, share(score)))}%`;
  return (
    <svg className={styles.band} role="img" aria-label={words.band(min, max, pass, low, high, middle)}>
      <rect className={styles.scale} x="0" y="34" width="100%" height="14" rx="7" />
      <rect className={styles.range} x={at(low)} y="34" width={`${share(high) - share(low)}%`} height="14" rx="7" />
      <rect className={styles.middle} x={at(middle)} y="30" width="5" height="22" rx="2" transform="translate(-2.5)" />
      <text className={styles.value} x={near(middle)} y="22" textAnchor="middle">
        {words.score(middle)}
      </text>
      <line className={styles.pass} x1={at(pass)} x2={at(pass)} y1="28" y2="60" />
      <text className={styles.label} x={near(pass)} y="76" textAnchor="middle">
        {words.passMark(pass)}
      </text>
      <text className={styles.label} x="0" y="76">
        {words.score(min)}
      </text>
      <text className={styles.label} x="100%" y="76" textAnchor="end">
        {words.score(max)}
      </text>
    </svg>
  );
}
