import { Html } from '../../../ui/Html';
import { drillWords } from '../../../words/drill';
import { SoundMark } from '../Marks';
import type { PathStep } from '../path-steps';
import styles from './PathSoFar.module.css';

/** The decisions so far, each with the way back to it. */
export function PathSoFar({ steps, onBack }: { steps: readonly PathStep[]; onBack: (step: number) => void }) {
  return (
    <section className={styles.path} aria-labelledby="drill:path">
      <h2 id="drill:path">{drillWords.pathSoFar}</h2>
      <ol>
        {steps.map(({ scene, option }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a path may come by a scene twice
          <li key={index}>
            <p className={styles.scene}>{scene.title}</p>
            <p>
              <Html as="span" html={option.text.html} /> <SoundMark isSound={option.isSound} />
            </p>
            <button
              type="button"
              className="button"
              aria-label={drillWords.backTo(scene.title)}
              onClick={() => onBack(index)}
            >
              {drillWords.back}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}
