// An incident drill: an opening, then scenes that end in a decision or in an outcome.
import type { Drill, Phase } from '../course';
import { type LessonOutline, openingKind } from '../lesson/outline-lesson';
import { type BlockTools, createBlockReader } from '../lesson/read-blocks';
import type { QuestionContext } from '../lesson/read-question';
import { type Block, type Inline, inlinesOf, type ListItem } from '../markdown/markdown';
import { offsetOf, type Report, type SourceText } from '../markdown/source-text';
import type { DrillFront } from '../yaml/schemas';
import { findDrillProblems } from './find-drill-problems';
import { looksLikeDecide } from './read-decision';
import { optionLink } from './read-option';
import { readScene } from './read-scene';

export type DrillDraft = { source: SourceText; front: DrillFront; outline: LessonOutline };

/**
 * Reads a drill whole. Problems: drill-question, link-dead, those of `readScene`, `findDrillProblems` and
 * `createBlockReader`.
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
  findQuestions(reader.body, tools.report);
  findSceneLinks(reader.body, source, tools.report);
  return { ...details, file: source.file, opening: reader.passages(opening), scenes: scenes.map(({ scene }) => scene) };
}

/** What stands before the first scene, then each scene with its heading. */
function splitAtScenes(blocks: readonly Block[]): Block[][] {
  const parts: Block[][] = [[]];
  for (const block of blocks) {
    if (block.type === 'heading' && block.depth === 2 && !looksLikeDecide(block)) parts.push([block]);
    else parts.at(-1)?.push(block);
  }
  return parts;
}

function findQuestions(blocks: readonly Block[], report: Report): void {
  for (const block of blocks)
    if (openingKind(block))
      report(
        'error',
        'drill-question',
        block.offset,
        'A drill asks no questions; its scenes end in decisions.',
        'Move the question to a lesson or to the bank.',
      );
}

/** Links to scenes elsewhere than in an option would lead past the decisions. */
function findSceneLinks(blocks: readonly Block[], source: SourceText, report: Report): void {
  const options = new Set(blocks.flatMap((block) => (block.type === 'list' ? block.items.flatMap(openingOf) : [])));
  for (const { inline, block } of inlinesOf(blocks))
    if (inline.type === 'link' && inline.href.startsWith('#') && !options.has(inline))
      report(
        'error',
        'link-dead',
        offsetOf(source, inline.raw, block.offset),
        `The link to “${inline.href}” leads nowhere: only an option leads to a scene.`,
      );
}

/** What stands in the first line of an option, or of one that is not written rightly and has been reported. */
function openingOf(item: ListItem): readonly Inline[] {
  const [first] = item.blocks;
  const isOption = item.ticked !== undefined || optionLink(item) !== undefined;
  return isOption && first?.type === 'paragraph' ? first.children : [];
}
