import type { ExamResult } from '../../../study/exam-result';
import { examWords } from '../../../words/exam';
import styles from './PaperResult.module.css';

const words = examWords.result;

/** How sure the learner was against how right; a sentence where nothing was said. */
export function SurenessTable({ sureness }: Pick<ExamResult, 'sureness'>) {
  const rows = (['sure', 'unsure', 'guess', 'unasked'] as const)
    .map((name) => ({ name, ...sureness[name] }))
    .filter(({ right, wrong }) => right + wrong > 0);
  const isAsked = rows.some(({ name }) => name !== 'unasked');
  return (
    <section aria-labelledby="result-sureness">
      <h2 id="result-sureness">{words.sureness}</h2>
      {!isAsked && <p>{words.noSureness}</p>}
      {isAsked && (
        <table className={styles.table} aria-labelledby="result-sureness">
          <thead>
            <tr>
              <td />
              <th scope="col">{words.right}</th>
              <th scope="col">{words.wrong}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ name, right, wrong }) => (
              <tr key={name}>
                <th scope="row">{words.sure[name]}</th>
                <td>{right}</td>
                <td>{wrong}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}
