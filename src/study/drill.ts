// The machine of an incident drill: scenes, decisions between them, and the way back from each.

export type DrillCost = { name: string; amount: number };

/** A choice: the scene it leads to, whether it is sound, and the incident minutes and other costs it takes. */
export type DrillOption = { to: string; isSound: boolean; minutes: number; costs: readonly DrillCost[] };

export type DrillOutcome = 'contained' | 'partial' | 'lost';

/** `minutes` of the incident pass when the scene is reached. A scene with an outcome is an ending. */
export type DrillScene = {
  minutes: number;
  phase?: string;
  options: readonly DrillOption[];
  outcome?: DrillOutcome;
};

export type DrillMap = { start: string; scenes: Readonly<Record<string, DrillScene>> };

/** `option` counts from 0. */
export type DrillStep = { scene: string; option: number };

/** The decisions so far; the scene on screen follows from them. */
export type DrillRun = { steps: readonly DrillStep[] };

export type DrillEvent =
  | { type: 'chose'; option: number }
  /** Back to the decision of this step: it and all later ones are undone. */
  | { type: 'went-back'; step: number }
  | { type: 'restarted' };

export type DrillTotals = { minutes: number; costs: DrillCost[]; sound: number; decisions: number };

export const startRun = (): DrillRun => ({ steps: [] });

export const sceneAt = (map: DrillMap, id: string): DrillScene | undefined =>
  Object.hasOwn(map.scenes, id) ? map.scenes[id] : undefined;

/** The options that may be taken in a scene with where each stands: none in an ending, none to a scene that is not there. */
export function openOptions(map: DrillMap, id: string): { index: number; option: DrillOption }[] {
  const scene = sceneAt(map, id);
  if (!scene || scene.outcome) return [];
  return scene.options.flatMap((option, index) => (sceneAt(map, option.to) ? [{ index, option }] : []));
}

const optionOf = (map: DrillMap, { scene, option }: DrillStep): DrillOption | undefined =>
  openOptions(map, scene).find(({ index }) => index === option)?.option;

/** The id of the scene that the run has reached. */
export function sceneOf(map: DrillMap, { steps }: DrillRun): string {
  const last = steps.at(-1);
  return (last && optionOf(map, last)?.to) ?? map.start;
}

/** The run after the event. An event that does not fit gives the same object back. */
export function advanceDrill(map: DrillMap, run: DrillRun, event: DrillEvent): DrillRun {
  switch (event.type) {
    case 'chose': {
      const step = { scene: sceneOf(map, run), option: event.option };
      return optionOf(map, step) ? { steps: [...run.steps, step] } : run;
    }
    case 'went-back':
      return run.steps[event.step] ? { steps: run.steps.slice(0, event.step) } : run;
    case 'restarted':
      return run.steps.length > 0 ? startRun() : run;
  }
}

/** What the run has taken so far, its first scene included; costs of one name are added up, in order of first appearance. */
export function totalsOf(map: DrillMap, run: DrillRun): DrillTotals {
  const totals = { minutes: sceneAt(map, map.start)?.minutes ?? 0, sound: 0, decisions: run.steps.length };
  const costs = new Map<string, number>();
  for (const step of run.steps) {
    const option = optionOf(map, step);
    if (!option) continue;
    totals.minutes += option.minutes + (sceneAt(map, option.to)?.minutes ?? 0);
    totals.sound += option.isSound ? 1 : 0;
    for (const { name, amount } of option.costs) costs.set(name, (costs.get(name) ?? 0) + amount);
  }
  return { ...totals, costs: Array.from(costs, ([name, amount]) => ({ name, amount })) };
}

/**
 * A run as it was stored. It is cut where a step is damaged or no longer fits the map, as after a change of the drill;
 * undefined where the value is no run at all.
 */
export function readRun(map: DrillMap, value: unknown): DrillRun | undefined {
  if (typeof value !== 'object' || value === null || !('steps' in value) || !Array.isArray(value.steps))
    return undefined;
  const steps: DrillStep[] = [];
  let scene = map.start;
  for (const stored of value.steps) {
    const step = readStep(stored);
    const option = step?.scene === scene ? optionOf(map, step) : undefined;
    if (!step || !option) break;
    steps.push(step);
    scene = option.to;
  }
  return { steps };
}

function readStep(value: unknown): DrillStep | undefined {
  if (typeof value !== 'object' || value === null || !('scene' in value) || !('option' in value)) return undefined;
  const { scene, option } = value;
  return typeof scene === 'string' && typeof option === 'number' ? { scene, option } : undefined;
}
