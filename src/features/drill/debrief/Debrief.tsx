import { useMemo } from 'preact/hooks';
import type { Drill } from '../../../course/course';
import type { PhaseLabel } from '../../../course/page-data';
import { type DrillMap, type DrillRun, sceneAt, sceneOf, totalsOf } from '../../../study/drill';
import { bestPath } from '../../../study/drill-paths';
import { drillWords } from '../../../words/drill';
import { pathSteps } from '../path-steps';
import { BestPath } from './BestPath';
import styles from './Debrief.module.css';
import { PathMap } from './PathMap';
import { PathTaken } from './PathTaken';
import { TotalsTable } from './TotalsTable';

type Props = {
  drill: Drill;
  map: DrillMap;
  phases: readonly PhaseLabel[];
  run: DrillRun;
  onBack: (step: number) => void;
};

/** What a run that has ended was worth, beside the best one. */
export function Debrief({ drill, map, phases, run, onBack }: Props) {
  const best = useMemo(() => bestPath(map), [map]);
  return (
    <section className={styles.debrief} aria-labelledby="drill:debrief">
      <h2 id="drill:debrief">{drillWords.debrief}</h2>
      {best && <TotalsTable yours={resultOf(map, run)} best={resultOf(map, best)} />}
      <PathTaken steps={pathSteps(drill, run)} phases={phases} onBack={onBack} />
      {best && <BestPath steps={pathSteps(drill, best)} phases={phases} isTaken={isAsGood(map, run, best)} />}
      <PathMap drill={drill} map={map} phases={phases} run={run} best={best} />
    </section>
  );
}

const resultOf = (map: DrillMap, run: DrillRun) => ({
  ...totalsOf(map, run),
  outcome: sceneAt(map, sceneOf(map, run))?.outcome,
});

/** The same end, as soon and as sound: another sound choice on the way makes no difference. */
function isAsGood(map: DrillMap, run: DrillRun, best: DrillRun): boolean {
  const one = resultOf(map, run);
  const other = resultOf(map, best);
  const unsound = (result: typeof one) => result.decisions - result.sound;
  return one.outcome === other.outcome && unsound(one) === unsound(other) && one.minutes === other.minutes;
}
