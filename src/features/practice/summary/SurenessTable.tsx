import { practiceWords } from '../../../words/practice';
import styles from './Summary.module.css';
import { type SetLine, surenessRows } from './set-result';

const words = practiceWords.summary;

const outcomes = ['correct', 'partial', 'incorrect'] as const;

/** How sure against how right; nothing where no answer was rated. */
export function SurenessTable({ lines }: { lines: readonly SetLine[] }) {
  const rows = surenessRows(lines);
  if (rows.length === 0) return null;
  return (
    <table className={styles.table}>
      <caption>{words.surenessTitle}</caption>
      <thead>
        <tr>
          <th scope="col">{words.surenessLevel}</th>
          {outcomes.map((outcome) => (
            <th key={outcome} scope="col">
              {words.verdict[outcome]}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ sureness, counts }) => (
          <tr key={sureness}>
            <th scope="row">{words.level[sureness]}</th>
            {outcomes.map((outcome) => (
              <td key={outcome}>{counts[outcome]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
