// A drill as its machine knows it: no words, only ways.
import { fingerprint } from '../../core/fingerprint';
import type { Drill } from '../../course/course';
import type { DrillWay } from '../../course/page-data';
import type { DrillMap, DrillScene } from '../../study/drill';

/** The first scene is the start. */
export function mapOfDrill({ scenes }: Pick<Drill, 'scenes'>): DrillMap {
  return mapOf(
    scenes.map(({ id, minutes, phase, outcome, decision }) => [
      id,
      {
        minutes,
        ...(phase !== undefined && { phase }),
        ...(outcome && { outcome }),
        options: (decision?.options ?? []).map(({ to, isSound, minutes, costs }) => ({ to, isSound, minutes, costs })),
      },
    ]),
  );
}

/** Enough of a map to tell where a kept run has come to. */
export const mapOfWays = (ways: readonly DrillWay[]): DrillMap =>
  mapOf(
    ways.map(({ id, outcome, to }) => [
      id,
      {
        minutes: 0,
        ...(outcome && { outcome }),
        options: to.map((scene) => ({ to: scene, isSound: false, minutes: 0, costs: [] })),
      },
    ]),
  );

const mapOf = (scenes: readonly (readonly [string, DrillScene])[]): DrillMap => ({
  start: scenes[0]?.[0] ?? '',
  scenes: Object.fromEntries(scenes),
});

/** Changes when a way, its cost or its soundness does, and not with the wording. */
export const hashOfMap = (map: DrillMap): string => fingerprint(JSON.stringify(map));
