// The first look at a lesson: its blocks, and the anchor of every heading and question.
import { uniqueSlugs } from '../core/slug';
import type { Heading } from './course';
import { type Block, type BlockOf, plainText } from './markdown';
import { parseMarkdown } from './parse-markdown';
import { bodyStart } from './read-front-matter';
import { readSettings } from './read-settings';
import type { Report, SourceText } from './source-text';

export type LessonOutline = {
  blocks: readonly Block[];
  title?: BlockOf<'heading'>;
  anchors: ReadonlyMap<BlockOf<'heading'>, string>;
  headings: readonly Heading[];
};

export const questionWords = ['Quiz', 'Match', 'Order', 'Fill'] as const;

/** The opening word of a question heading, or undefined for an ordinary one. */
export function openingWord(block: Block): (typeof questionWords)[number] | undefined {
  if (block.type !== 'heading' || block.depth !== 3) return undefined;
  const text = plainText(block.children);
  return questionWords.find((word) => text.startsWith(`${word}:`));
}

/** Problems: lesson-title (no or several level-1 headings), anchor-duplicate. */
export function outlineLesson(source: SourceText, report: Report): LessonOutline {
  const blocks = parseMarkdown(source, bodyStart(source));
  const headings = blocks.filter((block): block is BlockOf<'heading'> => block.type === 'heading');
  const titles = headings.filter(({ depth }) => depth === 1);
  if (titles.length !== 1)
    report(
      'error',
      'lesson-title',
      titles[1]?.offset ?? bodyStart(source),
      'A lesson has exactly one heading of level 1, its title.',
    );

  const slugs = uniqueSlugs(headings.map(({ children }) => plainText(children)));
  const anchors = new Map(
    headings.map((heading, index) => [heading, writtenAnchor(blocks, heading) ?? slugs[index] ?? '']),
  );
  const seen = new Set<string>();
  for (const [heading, anchor] of anchors) {
    if (seen.has(anchor))
      report(
        'error',
        'anchor-duplicate',
        heading.offset,
        `The anchor “${anchor}” stands here twice.`,
        'Give one of them another id.',
      );
    seen.add(anchor);
  }
  return {
    blocks,
    title: titles[0],
    anchors,
    headings: headings
      .filter((heading) => heading.depth > 1 && heading.depth < 4 && !openingWord(heading))
      .map((heading) => ({ id: anchors.get(heading) ?? '', text: plainText(heading.children), depth: heading.depth })),
  };
}

/** The id in the comment right under a heading, where there is one. */
function writtenAnchor(blocks: readonly Block[], heading: Block): string | undefined {
  const next = blocks[blocks.indexOf(heading) + 1];
  return next?.type === 'comment' ? readSettings(next.text).get('id')?.value : undefined;
}
