import { useMemo } from 'preact/hooks';
import type { ExamResult } from '../../../study/exam-result';
import type { Session } from '../../../study/session';
import { examWords } from '../../../words/exam';
import { reviewRows } from './review/review-rows';
import styles from './TimePicture.module.css';

const words = examWords.result;

/** How long each question took, as bars and as a table. */
export function TimePicture({ session, result: { spent } }: { session: Session; result: ExamResult }) {
  const rows = useMemo(() => reviewRows(session), [session]);
  const longest = Math.max(1, ...spent.items);
  const slowest = spent.items.indexOf(Math.max(...spent.items)) + 1;
  const text = words.timeText(words.span(spent.median), words.span(longest), slowest);
  const height = (ms: number) => (100 * ms) / longest;
  const width = 100 / spent.items.length;
  return (
    <section aria-labelledby="result-time">
      <h2 id="result-time">{words.time}</h2>
      <figure className={styles.time}>
        <svg role="img" aria-label={text}>
          {rows.map(({ index, record }) => (
            <rect
              key={index}
              x={`${width * (index + 0.1)}%`}
              width={`${width * 0.8}%`}
              y={`${100 - height(record.spent)}%`}
              height={`${height(record.spent)}%`}
            />
          ))}
          <line x1="0" x2="100%" y1={`${100 - height(spent.median)}%`} y2={`${100 - height(spent.median)}%`} />
        </svg>
        <figcaption>
          {text} {words.timePicture}
        </figcaption>
      </figure>
      <details className={styles.fold}>
        <summary>{words.timeTable}</summary>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.question}</th>
              <th scope="col">{words.spent}</th>
              <th scope="col">{words.outcome}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ index, outcome, record }) => (
              <tr key={index}>
                <th scope="row">{index + 1}</th>
                <td>{words.span(record.spent)}</td>
                <td>{words[outcome]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </section>
  );
}
