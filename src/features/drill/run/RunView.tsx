import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Drill } from '../../../course/course';
import type { PhaseLabel } from '../../../course/page-data';
import { type DrillMap, openOptions, sceneOf, totalsOf } from '../../../study/drill';
import { drillWords } from '../../../words/drill';
import { Passages } from '../../Passages';
import { Debrief } from '../debrief/Debrief';
import type { KeptRun } from '../kept-run';
import { OutcomeMark } from '../Marks';
import { pathSteps } from '../path-steps';
import { Consequence } from './Consequence';
import { DecisionForm } from './DecisionForm';
import { PathSoFar } from './PathSoFar';
import { RunBar } from './RunBar';
import styles from './RunView.module.css';
import type { LiveRun } from './use-drill-run';

type Props = { drill: Drill; map: DrillMap; phases: readonly PhaseLabel[]; kept: KeptRun; live: LiveRun };

/** What followed from the last decision, the scene that it led to, and the path so far or, at an ending, the debrief. */
export function RunView({ drill, map, phases, kept: { run }, live }: Props) {
  const whole = useRef<HTMLDivElement>(null);
  const consequence = useRef<HTMLHeadingElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (!live.arrival) return;
    const isAtScene = live.arrival.at === 'scene';
    const arrived = (isAtScene ? heading : consequence).current;
    arrived?.focus({ preventScroll: true });
    // Clock and costs, which have changed, stand above the consequence, or above a scene without one.
    (isAtScene && consequence.current ? arrived : whole.current)?.scrollIntoView({ block: 'start' });
  }, [live.arrival]);
  const steps = pathSteps(drill, run);
  const last = steps.at(-1);
  const scene = drill.scenes.find(({ id }) => id === sceneOf(map, run));
  if (!scene) return null;
  const { decision, outcome } = scene;
  return (
    <div ref={whole} className={styles.run}>
      <RunBar totals={totalsOf(map, run)} phases={phases} phase={scene.phase} />
      <div className={styles.story}>
        {live.isCut && <p className={styles.cut}>{drillWords.cut}</p>}
        {last && <Consequence step={last} minutes={last.option.minutes + scene.minutes} heading={consequence} />}
        <section aria-labelledby="drill:scene" className={styles.scene}>
          <h2 id="drill:scene" ref={heading} tabIndex={-1}>
            {scene.title}
          </h2>
          {outcome && (
            <p className={styles.outcome}>
              <OutcomeMark outcome={outcome} />
            </p>
          )}
          <div className="prose">
            <Passages passages={scene.passages} />
          </div>
          {decision && !outcome && (
            <DecisionForm
              key={`${steps.length} ${scene.id}`}
              decision={decision}
              open={openOptions(map, scene.id).map(({ index }) => index)}
              onDecide={live.decide}
            />
          )}
        </section>
        {outcome ? (
          <Debrief drill={drill} map={map} phases={phases} run={run} onBack={live.goBack} />
        ) : (
          steps.length > 0 && <PathSoFar steps={steps} onBack={live.goBack} />
        )}
        <button type="button" className={`button ${styles.startOver}`} onClick={live.startOver}>
          {drillWords.startOver}
        </button>
      </div>
    </div>
  );
}
