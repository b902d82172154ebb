// What makes a drill unplayable: links without a scene, scenes without a way in or out.
import { nearest } from '../../core/nearest';
import type { DrillScene } from '../course';
import type { Report } from '../markdown/source-text';

/** An option as it stands in the text, whether it could be read or not. */
export type OptionDraft = { to?: string; isSound: boolean; offset: number };

/**
 * A scene with where it stands, for whoever looks for problems. `options` is absent where no decision is written, or one
 * whose list could not be read whole; `saysOutcome` is true for an outcome that could not be read too.
 */
export type SceneDraft = {
  scene: DrillScene;
  offset: number;
  options?: readonly OptionDraft[];
  isEnding: boolean;
  saysOutcome: boolean;
};

/**
 * Problems, all errors: drill-empty, drill-link-dead, drill-options, drill-no-sound-option, drill-outcome,
 * drill-unreachable, drill-no-ending, drill-trap. The ways are followed only where all of them could be read.
 */
export function findDrillProblems(drafts: readonly SceneDraft[], start: number, report: Report): void {
  if (drafts.length === 0) {
    report('error', 'drill-empty', start, 'A drill needs scenes: headings of level 2.');
    return;
  }
  const ids = new Set(drafts.map(({ scene }) => scene.id));
  for (const draft of drafts) {
    findDeadLinks(draft, ids, report);
    findOptionProblems(draft, report);
    findOutcomeProblems(draft, report);
  }
  if (!drafts.some(({ isEnding }) => isEnding)) report('error', 'drill-no-ending', start, 'The drill has no ending.');
  const areRead = drafts.every(
    ({ isEnding, options }) => isEnding || options?.every(({ to }) => to !== undefined && ids.has(to)),
  );
  if (areRead && ids.size === drafts.length) findLostScenes(drafts, report);
}

function findDeadLinks({ options = [] }: SceneDraft, ids: ReadonlySet<string>, report: Report): void {
  for (const { to, offset } of options)
    if (to !== undefined && !ids.has(to))
      report('error', 'drill-link-dead', offset, `There is no scene “${to}”.`, nearest(to, ids));
}

function findOptionProblems({ options, offset }: SceneDraft, report: Report): void {
  if (!options) return;
  if (options.length < 2) report('error', 'drill-options', offset, 'A decision needs at least two options.');
  if (!options.some(({ isSound }) => isSound))
    report(
      'error',
      'drill-no-sound-option',
      offset,
      'No option of this decision is ticked as sound.',
      'Write “- [x]” before each option that is sound.',
    );
}

function findOutcomeProblems({ isEnding, saysOutcome, offset }: SceneDraft, report: Report): void {
  if (!isEnding && saysOutcome)
    report('error', 'drill-outcome', offset, 'A scene with a decision has no outcome yet.', 'Remove one of the two.');
  if (isEnding && !saysOutcome)
    report(
      'error',
      'drill-outcome',
      offset,
      'A scene without a decision is an ending and needs an outcome.',
      'outcome: contained',
    );
}

function findLostScenes(drafts: readonly SceneDraft[], report: Report): void {
  const [first] = drafts;
  const next = new Map(
    drafts.map(({ scene, options = [] }) => [scene.id, options.flatMap(({ to }) => to ?? [])] as const),
  );
  const before = new Map<string, string[]>();
  for (const [id, others] of next) for (const to of others) before.set(to, [...(before.get(to) ?? []), id]);
  const reached = reach(first ? [first.scene.id] : [], next);
  for (const { scene, offset } of drafts)
    if (!reached.has(scene.id))
      report('error', 'drill-unreachable', offset, `No choice leads to the scene “${scene.id}”.`);
  const endings = drafts.filter(({ isEnding }) => isEnding).map(({ scene }) => scene.id);
  if (endings.length === 0) return;
  const leadsOut = reach(endings, before);
  for (const { scene, offset } of drafts)
    if (!leadsOut.has(scene.id))
      report('error', 'drill-trap', offset, `From the scene “${scene.id}” no ending can be reached.`);
}

function reach(starts: readonly string[], next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const reached = new Set(starts);
  for (const id of reached) for (const other of next.get(id) ?? []) reached.add(other);
  return reached;
}
