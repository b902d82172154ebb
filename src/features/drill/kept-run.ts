// A run as it is kept between visits, and as the answer that it becomes at an ending.
import { fingerprint } from '../../core/fingerprint';
import type { Json } from '../../core/json';
import type { NewAnswer } from '../../stores/ports';
import { type DrillMap, type DrillRun, openOptions, readRun, sceneAt, sceneOf, totalsOf } from '../../study/drill';
import { hashOfMap } from './drill-map';

/** `attempt` names this try at the drill, from its start to the next one. */
export type KeptRun = { run: DrillRun; attempt: string; isRecorded: boolean };

export const keptRunJson = ({ run, attempt, isRecorded }: KeptRun): Json => ({
  steps: stepsJson(run),
  attempt,
  recorded: isRecorded,
});

const stepsJson = ({ steps }: DrillRun): Json => steps.map(({ scene, option }) => ({ scene, option }));

/** What was kept, and whether its end no longer fits the drill and was cut off; undefined where it is no run. */
export function readKeptRun(map: DrillMap, value: Json | undefined): { kept: KeptRun; isCut: boolean } | undefined {
  const run = readRun(map, value);
  if (!run || typeof value !== 'object' || value === null) return undefined;
  const field = (name: string): unknown => Object.entries(value).find(([key]) => key === name)?.[1];
  const attempt = field('attempt');
  const steps = field('steps');
  const isCut = Array.isArray(steps) && steps.length > run.steps.length;
  return {
    kept: {
      run,
      attempt: typeof attempt === 'string' ? attempt : '',
      isRecorded: field('recorded') === true && !isCut,
    },
    isCut,
  };
}

/** The row of a run that has come to an ending; undefined on the way there, and for a drill without decisions. */
export function answerOf(drill: string, map: DrillMap, { run, attempt }: KeptRun): NewAnswer | undefined {
  const { sound, decisions } = totalsOf(map, run);
  if (decisions === 0 || !sceneAt(map, sceneOf(map, run))?.outcome) return undefined;
  const soundScenes = new Map<string, boolean>();
  for (const { scene, option } of run.steps) {
    const isSound = openOptions(map, scene).some((open) => open.index === option && open.option.isSound);
    soundScenes.set(scene, isSound && (soundScenes.get(scene) ?? true));
  }
  const response = stepsJson(run);
  return {
    // The same path of the same try is the same answer, however often the page is shown.
    id: `drill:${drill}/${fingerprint(JSON.stringify([response, attempt]))}`,
    questionId: `drill:${drill}`,
    hash: hashOfMap(map),
    kind: 'drill',
    response,
    earned: sound,
    possible: decisions,
    items: Array.from(soundScenes, ([scene, isSound]) => ({
      id: `${drill}/${scene}`,
      earned: isSound ? 1 : 0,
      possible: 1,
    })),
    hintsShown: 0,
    tries: 1,
    place: `drill:${drill}`,
    sureness: 'unasked',
    spent: 0,
  };
}
