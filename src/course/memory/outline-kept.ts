import { hasErrors, type Problem } from '../../core/problem';
import { type LessonOutline, outlineLesson } from '../lesson/outline-lesson';
import type { Block } from '../markdown/markdown';
import { reportInto, type SourceText } from '../markdown/source-text';
import type { Memory } from './memory';

type Kept = { outline: LessonOutline; problems: readonly Problem[] };

/** The outline of a file, from memory where it is known; a remembered one is slim. Problems: those of `outlineLesson`. */
export function outlineKept(source: SourceText, memory: Memory, problems: Problem[]): LessonOutline {
  const known = memory.recall<Kept>('outline', source, '');
  if (known) {
    problems.push(...known.problems);
    return known.outline;
  }
  const own: Problem[] = [];
  const outline = outlineLesson(source, reportInto(own, source));
  problems.push(...own);
  if (!hasErrors(own)) memory.keep<Kept>('outline', source, '', { outline: slim(outline), problems: own });
  return outline;
}

/** The outline with all of its blocks. */
export const wholeOutline = (source: SourceText, outline: LessonOutline): LessonOutline =>
  outline.isSlim ? outlineLesson(source, () => {}) : outline;

/** Headings and the comments right under them: all that is asked of an outline once its file is read. */
function slim(outline: LessonOutline): LessonOutline {
  const { blocks, anchors } = outline;
  const wanted = new Set<Block>(anchors.keys());
  for (const [index, block] of blocks.entries()) {
    const before = blocks[index - 1];
    if (block.type === 'comment' && before && wanted.has(before)) wanted.add(block);
  }
  return { ...outline, blocks: blocks.filter((block) => wanted.has(block)), isSlim: true };
}
