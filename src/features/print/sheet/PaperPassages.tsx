import type { Diagram, Passage } from '../../../core/passage';
import picture from '../../../ui/diagram/picture.module.css';
import { Html } from '../../../ui/Html';
import { words as site } from '../../../words/words';
import styles from './PaperPassages.module.css';

/** Prose and pictures as paper has them: nothing to press. */
export function PaperPassages({ passages }: { passages: readonly Passage[] }) {
  return (
    <div className={`prose ${styles.prose}`}>
      {passages.map((passage, index) =>
        passage.block === 'prose' ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: passages keep their order
          <Html key={index} html={passage.html} />
        ) : (
          <Picture key={passage.diagram.id} diagram={passage.diagram} />
        ),
      )}
    </div>
  );
}

/** The stored picture; where there is none, what it would say. */
function Picture({ diagram: { title, description, steps, svg } }: { diagram: Diagram }) {
  return (
    <figure className={styles.figure}>
      {title !== '' && <figcaption>{title}</figcaption>}
      {svg === undefined ? (
        <>
          {description !== '' && <p>{description}</p>}
          <ol>
            {steps.map(({ label, leadsTo }, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the steps keep their order, and labels may repeat
              <li key={index}>
                <strong>{label}</strong>{' '}
                {leadsTo.map((arrow) => site.diagram.leadsTo(arrow.label, arrow.via)).join('; ')}
              </li>
            ))}
          </ol>
        </>
      ) : (
        <Html className={picture.picture} html={svg} />
      )}
    </figure>
  );
}
