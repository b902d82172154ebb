import type { PhaseLabel } from '../../../course/page-data';
import { Html } from '../../../ui/Html';
import { drillWords } from '../../../words/drill';
import { PhaseMark } from '../Marks';
import type { PathStep } from '../path-steps';
import styles from './PathList.module.css';

/** What an expert would have done, and why. */
export function BestPath({
  steps,
  phases,
  isTaken,
}: {
  steps: readonly PathStep[];
  phases: readonly PhaseLabel[];
  isTaken: boolean;
}) {
  return (
    <section className={styles.path} aria-labelledby="drill:best">
      <h3 id="drill:best">{drillWords.bestPathTitle}</h3>
      {isTaken && <p className={styles.praise}>{drillWords.wasBest}</p>}
      <ol>
        {steps.map(({ scene, option }) => (
          <li key={scene.id}>
            <p className={styles.scene}>
              {scene.title} <PhaseMark phases={phases} phase={scene.phase} />
            </p>
            <Html as="p" className={styles.choice} html={option.text.html} />
            {option.reason && <Html as="p" html={option.reason.html} />}
          </li>
        ))}
      </ol>
    </section>
  );
}
