// An incident drill: an opening, then scenes that end in a decision or in an outcome.
import { nearest } from '../../core/nearest';
import type { Drill, Phase } from '../course';
import type { LessonOutline } from '../lesson/outline-lesson';
import { type BlockReader, type BlockTools, createBlockReader } from '../lesson/read-blocks';
import type { QuestionContext } from '../lesson/read-question';
import { readSettings } from '../lesson/read-settings';
import { type Block, type BlockOf, plainText } from '../markdown/markdown';
import type { Report, SourceText } from '../markdown/source-text';
import type { DrillFront } from '../yaml/schemas';
import { findDrillProblems, type SceneDraft } from './find-drill-problems';
import { readClock, readOption } from './read-option';

export type DrillDraft = { source: SourceText; front: DrillFront; outline: LessonOutline };

/**
 * Reads a drill whole. Problems: scene-setting, drill-phase, drill-clock, drill-cost, drill-outcome, drill-decide,
 * drill-option, those of `findDrillProblems` and of `createBlockReader`.
 */
export function readDrill(
  { source, front, outline }: DrillDraft,
  context: QuestionContext,
  tools: BlockTools & { phases: readonly Phase[] },
): Drill {
  const { kind, ...details } = front;
  const reader = createBlockReader({ kind, source, outline, lessons: '../../lessons/' }, context, tools);
  const [opening = [], ...parts] = splitAtScenes(reader.body);
  const scenes = parts.flatMap((part) => readScene(part, outline, reader, tools));
  findDrillProblems(scenes, outline.title?.offset ?? 0, tools.report);
  return { ...details, file: source.file, opening: reader.passages(opening), scenes: scenes.map(({ scene }) => scene) };
}

/** What stands before the first heading of level 2, then each scene with its heading. */
function splitAtScenes(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === 2) parts.push([block]);
    else parts.at(-1)?.push(block);
  }
  return parts;
}

const known = ['id', 'phase', 'clock', 'outcome'];
const outcomes = ['contained', 'partial', 'lost'] as const;

function readScene(
  [heading, ...blocks]: readonly Block[],
  outline: LessonOutline,
  reader: BlockReader,
  { phases, report }: Pick<BlockTools, 'report'> & { phases: readonly Phase[] },
): SceneDraft[] {
  if (heading?.type !== 'heading') return [];
  const [first] = blocks;
  const settings = first?.type === 'comment' ? readSettings(first.text) : new Map<string, { value: string }>();
  const complain = (code: string, message: string, suggestion?: string) =>
    report('error', code, (first?.type === 'comment' ? first : heading).offset, message, suggestion);
  for (const name of settings.keys())
    if (!known.includes(name))
      complain('scene-setting', `“${name}” is not a setting of a scene.`, nearest(name, known));
  const phase = settings.get('phase')?.value;
  const phaseIds = phases.map(({ id }) => id);
  if (phase !== undefined && phaseIds.length > 0 && !phaseIds.includes(phase))
    complain('drill-phase', `There is no phase “${phase}”.`, nearest(phase, phaseIds));
  const minutes = readClock(settings.get('clock')?.value);
  if (minutes === undefined) complain('drill-clock', 'A clock is written as +4m or +2h.');
  const outcome = outcomes.find((name) => name === settings.get('outcome')?.value);
  if (settings.has('outcome') && !outcome)
    complain(
      'drill-outcome',
      `An outcome is one of ${outcomes.join(', ')}.`,
      nearest(settings.get('outcome')?.value ?? '', outcomes),
    );

  const decide = blocks.findIndex(isDecide);
  const evidence = decide < 0 ? blocks : blocks.slice(0, decide);
  const options = decide < 0 ? undefined : readDecision(blocks.slice(decide), reader, report);
  return [
    {
      scene: {
        id: outline.anchors.get(heading) ?? '',
        title: plainText(heading.children),
        ...(phase !== undefined && { phase }),
        minutes: minutes ?? 0,
        passages: reader.passages(evidence.filter(({ type }) => type !== 'comment')),
        ...(options && { decision: options.decision }),
        ...(outcome && { outcome }),
      },
      offset: heading.offset,
      optionOffsets: options?.offsets ?? [],
    },
  ];
}

const isDecide = (block: Block): boolean =>
  block.type === 'heading' && block.depth === 3 && /^Decide:/.test(plainText(block.children));

function readDecision([heading, ...blocks]: readonly Block[], reader: BlockReader, report: Report) {
  if (heading?.type !== 'heading') return undefined;
  const list = blocks.find((block): block is BlockOf<'list'> => block.type === 'list');
  const stray = blocks.find((block) => block !== list && block.type !== 'comment' && block.type !== 'rule');
  if (!list)
    report(
      'error',
      'drill-decide',
      heading.offset,
      'A decision needs a task list whose options link to scenes.',
      '- [ ] [What to do](#scene)',
    );
  if (stray)
    report(
      'error',
      'drill-decide',
      stray.offset,
      'Nothing but its options stands under “Decide:”.',
      'Move this before “Decide:”.',
    );
  const read = list?.items.map((item) => ({ option: readOption(item, reader, report), offset: item.offset })) ?? [];
  const options = read.flatMap(({ option, offset }) => (option ? [{ option, offset }] : []));
  const title = reader.text(heading.children);
  const strip = (text: string) => text.replace(/^Decide:\s*/, '');
  return {
    decision: {
      title: { text: strip(title.text), html: strip(title.html) },
      options: options.map(({ option }) => option),
    },
    offsets: options.map(({ offset }) => offset),
  };
}
