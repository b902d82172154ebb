// One scene of a drill: its settings, its evidence, and the decision in which it ends.
import { nearest } from '../../core/nearest';
import type { Phase } from '../course';
import { commentStart, type LessonOutline } from '../lesson/outline-lesson';
import type { BlockReader } from '../lesson/read-blocks';
import { readSettings } from '../lesson/read-settings';
import { type Block, plainText } from '../markdown/markdown';
import type { Report } from '../markdown/source-text';
import type { SceneDraft } from './find-drill-problems';
import { looksLikeDecide, readDecision } from './read-decision';
import { clockForm, readClock } from './read-option';

const known = ['id', 'phase', 'clock', 'outcome'];
const outcomes = ['contained', 'partial', 'lost'] as const;

/** A heading with the blocks under it. Problems: scene-setting, drill-phase, drill-clock, drill-outcome, and those of `readDecision`. */
export function readScene(
  [heading, ...blocks]: readonly Block[],
  outline: LessonOutline,
  reader: BlockReader,
  { phases, report }: { phases: readonly Phase[]; report: Report },
): SceneDraft[] {
  if (heading?.type !== 'heading') return [];
  const settings = readSceneSettings(blocks[0], phases, report);
  const at = blocks.findIndex(looksLikeDecide);
  const evidence = at < 0 ? blocks : blocks.slice(0, at);
  const decision = at < 0 ? undefined : readDecision(blocks.slice(at), reader, report);
  return [
    {
      scene: {
        id: outline.anchors.get(heading) ?? '',
        title: plainText(heading.children),
        ...(settings.phase !== undefined && { phase: settings.phase }),
        minutes: settings.minutes,
        passages: reader.passages(evidence.filter(({ type }) => type !== 'comment')),
        ...(decision && { decision: decision.decision }),
        ...(settings.outcome && { outcome: settings.outcome }),
      },
      offset: heading.offset,
      options: decision?.drafts,
      isEnding: at < 0,
      saysOutcome: settings.saysOutcome,
    },
  ];
}

function readSceneSettings(comment: Block | undefined, phases: readonly Phase[], report: Report) {
  const settings: ReturnType<typeof readSettings> =
    comment?.type === 'comment' ? readSettings(comment.text) : new Map();
  const written = (name: string) => settings.get(name)?.value;
  const complain = (name: string, code: string, message: string, suggestion?: string) => {
    if (!comment) return;
    const offset = comment.offset + commentStart(comment) + (settings.get(name)?.at ?? 0);
    report('error', code, offset, message, suggestion);
  };
  for (const name of settings.keys())
    if (!known.includes(name))
      complain(name, 'scene-setting', `“${name}” is not a setting of a scene.`, nearest(name, known));
  const phase = written('phase');
  const phaseIds = phases.map(({ id }) => id);
  // Without readable phases every name would be unknown.
  if (phase !== undefined && phaseIds.length > 0 && !phaseIds.includes(phase))
    complain('phase', 'drill-phase', `There is no phase “${phase}”.`, nearest(phase, phaseIds));
  const minutes = readClock(written('clock'));
  if (minutes === undefined) complain('clock', 'drill-clock', clockForm, 'clock: +5m');
  const outcomeText = written('outcome');
  const outcome = outcomes.find((name) => name === outcomeText);
  if (outcomeText !== undefined && !outcome)
    complain(
      'outcome',
      'drill-outcome',
      `An outcome is one of ${outcomes.join(', ')}.`,
      nearest(outcomeText, outcomes) ?? 'outcome: contained',
    );
  return { phase, minutes: minutes ?? 0, outcome, saysOutcome: outcomeText !== undefined };
}
