// The ways through an incident drill: all of them as edges, and the one that an expert would have gone.
import { type DrillMap, type DrillOutcome, type DrillRun, type DrillStep, openOptions, sceneAt } from './drill';

/** `isSound` where at least one of the options that lead this way is sound. */
export type DrillEdge = { from: string; to: string; isSound: boolean };

/** Every way from one scene to another once, however many options lead along it. */
export function edgesOf(map: DrillMap): DrillEdge[] {
  return Object.keys(map.scenes).flatMap((from) => {
    const ways = new Map<string, boolean>();
    for (const { option } of openOptions(map, from)) {
      ways.set(option.to, (ways.get(option.to) ?? false) || option.isSound);
    }
    return Array.from(ways, ([to, isSound]) => ({ from, to, isSound }));
  });
}

type Way = { scene: string; steps: readonly DrillStep[]; unsound: number; minutes: number };

const isBetter = (one: Way, other: Way): boolean => {
  if (one.unsound !== other.unsound) return one.unsound < other.unsound;
  if (one.minutes !== other.minutes) return one.minutes < other.minutes;
  return one.steps.length < other.steps.length;
};

const outcomes: readonly DrillOutcome[] = ['contained', 'partial', 'lost'];

/**
 * The run with the best outcome; of those the one with the fewest unsound choices, then the fewest minutes, then the
 * fewest steps. Undefined where no ending can be reached.
 */
export function bestPath(map: DrillMap): DrillRun | undefined {
  const ways = [...bestWays(map).values()];
  for (const outcome of outcomes) {
    const [first, ...others] = ways.filter(({ scene }) => sceneAt(map, scene)?.outcome === outcome);
    if (first) return { steps: others.reduce((best, way) => (isBetter(way, best) ? way : best), first).steps };
  }
  return undefined;
}

/** The best way to every scene that can be reached (Dijkstra); nothing that a choice adds can make a way better. */
function bestWays(map: DrillMap): Map<string, Way> {
  const settled = new Map<string, Way>();
  const open = new Map<string, Way>();
  let way: Way | undefined = { scene: map.start, steps: [], unsound: 0, minutes: 0 };
  while (way) {
    settled.set(way.scene, way);
    open.delete(way.scene);
    for (const { index, option } of openOptions(map, way.scene)) {
      const next = {
        scene: option.to,
        steps: [...way.steps, { scene: way.scene, option: index }],
        unsound: way.unsound + (option.isSound ? 0 : 1),
        minutes: way.minutes + option.minutes + (sceneAt(map, option.to)?.minutes ?? 0),
      };
      const known = open.get(option.to);
      if (!settled.has(option.to) && (!known || isBetter(next, known))) open.set(option.to, next);
    }
    way = undefined;
    for (const candidate of open.values()) if (!way || isBetter(candidate, way)) way = candidate;
  }
  return settled;
}
