import type { Drill, DrillOption, DrillScene } from '../../course/course';
import type { DrillRun } from '../../study/drill';

/** A decision of a path with its words. */
export type PathStep = { scene: DrillScene; option: DrillOption };

/** The decisions of a run that fits the drill, in order. */
export const pathSteps = ({ scenes }: Drill, { steps }: DrillRun): PathStep[] =>
  steps.flatMap((step) => {
    const scene = scenes.find(({ id }) => id === step.scene);
    const option = scene?.decision?.options[step.option];
    return scene && option ? [{ scene, option }] : [];
  });
