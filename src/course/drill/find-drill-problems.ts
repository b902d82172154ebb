// What makes a drill unplayable: links without a scene, scenes without a way in or out.
import { nearest } from '../../core/nearest';
import type { DrillScene } from '../course';
import type { Report } from '../markdown/source-text';

/** A scene with where it and its options stand, for whoever looks for problems. */
export type SceneDraft = { scene: DrillScene; offset: number; optionOffsets: readonly number[] };

/** Problems, all errors: drill-empty, drill-link-dead, drill-options, drill-no-sound-option, drill-outcome, drill-unreachable, drill-no-ending, drill-trap. */
export function findDrillProblems(drafts: readonly SceneDraft[], start: number, report: Report): void {
  const ids = new Set(drafts.map(({ scene }) => scene.id));
  const [first] = drafts;
  if (!first) {
    report('error', 'drill-empty', start, 'A drill needs scenes: headings of level 2.');
    return;
  }
  for (const { scene, offset, optionOffsets } of drafts) {
    const options = scene.decision?.options ?? [];
    options.forEach(({ to }, index) => {
      if (!ids.has(to))
        report(
          'error',
          'drill-link-dead',
          optionOffsets[index] ?? offset,
          `There is no scene “${to}”.`,
          nearest(to, ids),
        );
    });
    if (scene.decision && scene.outcome)
      report('error', 'drill-outcome', offset, 'A scene with a decision has no outcome yet.', 'Remove one of the two.');
    if (!scene.decision && !scene.outcome)
      report(
        'error',
        'drill-outcome',
        offset,
        'A scene without a decision is an ending and needs an outcome.',
        'outcome: contained',
      );
    if (scene.decision && options.length < 2)
      report('error', 'drill-options', offset, 'A decision needs at least two options.');
    if (options.length > 0 && !options.some(({ isSound }) => isSound))
      report('error', 'drill-no-sound-option', offset, 'No option of this decision is ticked as sound.');
  }
  const reached = reach([first.scene.id], (id) => nextOf(drafts, id));
  for (const { scene, offset } of drafts)
    if (!reached.has(scene.id))
      report('error', 'drill-unreachable', offset, `No choice leads to the scene “${scene.id}”.`);
  const endings = drafts.filter(({ scene }) => !scene.decision).map(({ scene }) => scene.id);
  if (endings.length === 0) report('error', 'drill-no-ending', start, 'The drill has no ending.');
  const leadsOut = reach(endings, (id) =>
    drafts.filter(({ scene }) => nextOf(drafts, scene.id).includes(id)).map(({ scene }) => scene.id),
  );
  for (const { scene, offset } of drafts)
    if (endings.length > 0 && !leadsOut.has(scene.id))
      report('error', 'drill-trap', offset, `From the scene “${scene.id}” no ending can be reached.`);
}

const nextOf = (drafts: readonly SceneDraft[], id: string): string[] =>
  drafts.find(({ scene }) => scene.id === id)?.scene.decision?.options.map(({ to }) => to) ?? [];

function reach(starts: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const reached = new Set(starts);
  for (const id of reached) for (const other of next(id)) reached.add(other);
  return reached;
}
