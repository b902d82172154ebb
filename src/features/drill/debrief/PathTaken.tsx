import type { PhaseLabel } from '../../../course/page-data';
import { Html } from '../../../ui/Html';
import { drillWords } from '../../../words/drill';
import { PhaseMark, SoundMark } from '../Marks';
import type { PathStep } from '../path-steps';
import styles from './PathList.module.css';

/** Each decision that was made: its phase, whether it was sound and why, what would have been, and the way back to it. */
export function PathTaken({
  steps,
  phases,
  onBack,
}: {
  steps: readonly PathStep[];
  phases: readonly PhaseLabel[];
  onBack: (step: number) => void;
}) {
  return (
    <section className={styles.path} aria-labelledby="drill:taken">
      <h3 id="drill:taken">{drillWords.pathTaken}</h3>
      <ol>
        {steps.map((step, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a path may come by a scene twice
          <li key={index} data-sound={step.option.isSound}>
            <p className={styles.scene}>
              {step.scene.title} <PhaseMark phases={phases} phase={step.scene.phase} />
            </p>
            <p>
              {drillWords.youChose}: <Html as="span" html={step.option.text.html} />
            </p>
            <p>
              <SoundMark isSound={step.option.isSound} />
            </p>
            {step.option.reason && <Html as="p" html={step.option.reason.html} />}
            {!step.option.isSound && <SoundOnes step={step} />}
            <button type="button" className="button" onClick={() => onBack(index)}>
              {drillWords.againFrom(index + 1)}
            </button>
          </li>
        ))}
      </ol>
    </section>
  );
}

function SoundOnes({ step: { scene } }: { step: PathStep }) {
  const sound = scene.decision?.options.filter(({ isSound }) => isSound) ?? [];
  return (
    <div className={styles.instead}>
      <p>{drillWords.soundWas(sound.length)}:</p>
      <ul>
        {sound.map(({ text, reason }) => (
          <li key={text.text}>
            <Html as="span" className={styles.choice} html={text.html} />
            {reason && <Html as="p" html={reason.html} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
