import type { ExamPageData } from '../../../course/page-data';
import { examWords } from '../../../words/exam';
import styles from '../ExamPage.module.css';

const words = examWords.start;

/** What holds in the exam, in plain words. */
export function ExamRules({ exam: { counts, minutes, scale, domains, checkedOn } }: Pick<ExamPageData, 'exam'>) {
  return (
    <section aria-labelledby="exam-rules">
      <h2 id="exam-rules">{words.rules}</h2>
      <ul className={styles.rules}>
        <li>{words.amount(counts.scored + counts.unscored, minutes)}</li>
        <li>{words.scored(counts.scored, counts.unscored)}</li>
        <li>{words.pass(scale.min, scale.max, scale.pass)}</li>
        <li>{words.blank}</li>
        <li>{words.select}</li>
        <li>{words.feedback}</li>
        <li>{words.clock}</li>
      </ul>
      <details className={styles.fold}>
        <summary>{words.domains}</summary>
        <ul>
          {domains.map(({ number, name, weight }) => (
            <li key={number}>{words.domain(number, name, weight)}</li>
          ))}
        </ul>
      </details>
      <p className={styles.note}>{words.checked(checkedOn)}</p>
    </section>
  );
}
