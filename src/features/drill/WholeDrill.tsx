import type { Drill, DrillScene } from '../../course/course';
import type { PhaseLabel } from '../../course/page-data';
import { Html } from '../../ui/Html';
import { drillWords } from '../../words/drill';
import { Passages } from '../Passages';
import { OutcomeMark, PhaseMark, SoundMark } from './Marks';
import styles from './WholeDrill.module.css';

/** All scenes one after another, for whoever reads without scripts. */
export const WholeDrill = ({ drill, phases }: { drill: Drill; phases: readonly PhaseLabel[] }) => (
  <section className={styles.whole} aria-labelledby="drill:whole">
    <h2 id="drill:whole">{drillWords.whole}</h2>
    <p>{drillWords.wholeText}</p>
    {drill.scenes.map((scene) => (
      <WholeScene key={scene.id} scene={scene} phases={phases} />
    ))}
  </section>
);

const WholeScene = ({ scene, phases }: { scene: DrillScene; phases: readonly PhaseLabel[] }) => (
  <section id={`scene-${scene.id}`} aria-labelledby={`scene-${scene.id}-title`} className={styles.scene}>
    <h3 id={`scene-${scene.id}-title`}>{scene.title}</h3>
    <p className={styles.facts}>
      <PhaseMark phases={phases} phase={scene.phase} /> {drillWords.later(scene.minutes)}{' '}
      {scene.outcome && <OutcomeMark outcome={scene.outcome} />}
    </p>
    <div className="prose">
      <Passages passages={scene.passages} />
    </div>
    {scene.decision && (
      <>
        <h4>
          <Html as="span" html={scene.decision.title.html} />
        </h4>
        <ul>
          {scene.decision.options.map((option) => (
            <li key={`${option.to} ${option.text.text}`}>
              <a href={`#scene-${option.to}`}>
                <Html as="span" html={option.text.html} />
              </a>
              <p>
                <SoundMark isSound={option.isSound} />
                {option.reason && <Html as="span" html={`: ${option.reason.html}`} />}
              </p>
              {(option.costs.length > 0 || option.minutes > 0) && (
                <p className={styles.facts}>
                  {drillWords.price(
                    option.costs.map(({ name, amount }) => drillWords.cost(name, amount)),
                    option.minutes,
                  )}
                </p>
              )}
            </li>
          ))}
        </ul>
      </>
    )}
  </section>
);
