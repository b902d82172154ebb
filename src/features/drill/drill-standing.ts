import type { Json } from '../../core/json';
import type { DrillWay } from '../../course/page-data';
import { type DrillOutcome, sceneAt, sceneOf } from '../../study/drill';
import { mapOfWays } from './drill-map';
import { readKeptRun } from './kept-run';

/** Where a learner stands in a drill. */
export type Standing =
  | { state: 'new' }
  | { state: 'started'; decisions: number }
  | { state: 'ended'; outcome: DrillOutcome };

/** Worked out from what is kept of the drill; what is no run of it counts as none. */
export function standingOf(ways: readonly DrillWay[], stored: Json | undefined): Standing {
  const map = mapOfWays(ways);
  const run = readKeptRun(map, stored)?.kept.run;
  if (!run) return { state: 'new' };
  const outcome = sceneAt(map, sceneOf(map, run))?.outcome;
  return outcome ? { state: 'ended', outcome } : { state: 'started', decisions: run.steps.length };
}
