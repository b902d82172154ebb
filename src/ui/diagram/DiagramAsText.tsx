import type { Diagram } from '../../core/passage';
import styles from './DiagramAsText.module.css';
import type { DiagramWords } from './diagram-words';

/** What a diagram says, in words: its description, then each node with what its arrows lead to. `isOpen` where nothing else of it is shown. */
export function DiagramAsText({
  diagram,
  words,
  isOpen = false,
}: {
  diagram: Diagram;
  words: DiagramWords;
  isOpen?: boolean;
}) {
  return (
    <details className={styles.text} open={isOpen}>
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
