import type { Diagram } from '../../core/passage';
import styles from './DiagramAsText.module.css';
import type { DiagramWords } from './diagram-words';

/** What a diagram says, in words: its description, then each node with what its arrows lead to. */
export function DiagramAsText({ diagram, words }: { diagram: Diagram; words: DiagramWords }) {
  return (
    <details className={styles.text}>
      <summary>{words.asText}</summary>
      {diagram.description !== '' && <p>{diagram.description}</p>}
      {diagram.steps.length > 0 && (
        <ol>
          {diagram.steps.map(({ label, anchor, leadsTo }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the steps keep their order, and labels may repeat
            <li key={index}>
              {anchor === undefined ? <strong>{label}</strong> : <a href={`#${anchor}`}>{label}</a>}{' '}
              {leadsTo.map((arrow) => words.leadsTo(arrow.label, arrow.via)).join('; ')}
            </li>
          ))}
        </ol>
      )}
    </details>
  );
}
