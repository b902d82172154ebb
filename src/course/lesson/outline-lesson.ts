// The first look at a Markdown file: its blocks, and the anchor of every heading and question.
import type { Fix } from '../../core/problem';
import { slugOf, uniqueSlugs } from '../../core/slug';
import { type Kind, kindNames } from '../../questions/question-kinds';
import { questionReaders } from '../../questions/question-readers';
import type { Heading } from '../course';
import { type Block, type BlockOf, plainText } from '../markdown/markdown';
import { parseMarkdown } from '../markdown/parse-markdown';
import type { Report, SourceText } from '../markdown/source-text';
import { bodyStart } from '../yaml/read-front-matter';
import { readSettings } from './read-settings';

export type LessonOutline = {
  blocks: readonly Block[];
  title?: BlockOf<'heading'>;
  anchors: ReadonlyMap<BlockOf<'heading'>, string>;
  headings: readonly Heading[];
  /** The written ids of the questions, each with the offset of its setting and of its heading. */
  questions: readonly { id: string; offset: number; heading: number }[];
  /** Of its blocks only headings and the comments under them are there. */
  isSlim?: boolean;
};

/** The kind of question that a heading opens, or undefined for an ordinary one. */
export function openingKind(block: Block): Kind | undefined {
  if (block.type !== 'heading' || block.depth !== 3) return undefined;
  const text = plainText(block.children);
  return kindNames.find((kind) => text.startsWith(`${questionReaders[kind].opensWith}:`));
}

/** Problems: lesson-title (no or several level-1 headings), anchor-duplicate, anchor-form; the warning question-heading. */
export function outlineLesson(source: SourceText, report: Report): LessonOutline {
  const blocks = parseMarkdown(source, bodyStart(source));
  const headings = blocks.filter((block): block is BlockOf<'heading'> => block.type === 'heading');
  const titles = headings.filter(({ depth }) => depth === 1);
  if (titles.length !== 1)
    report(
      'error',
      'lesson-title',
      titles[1]?.offset ?? bodyStart(source),
      'A file has exactly one heading of level 1, its title.',
    );

  const slugs = uniqueSlugs(headings.map(({ children }) => plainText(children)));
  const written = new Map(headings.map((heading) => [heading, writtenAnchor(blocks, heading)]));
  const anchors = new Map(headings.map((heading, index) => [heading, written.get(heading)?.id ?? slugs[index] ?? '']));
  const seen = new Map<string, Block>();
  for (const [heading, anchor] of anchors) {
    const first = seen.get(anchor);
    // Two questions with one id are a matter of the whole course.
    if (first && !(openingKind(first) && openingKind(heading)))
      report(
        'error',
        'anchor-duplicate',
        heading.offset,
        `The anchor “${anchor}” stands here twice.`,
        'Give one of them another id.',
      );
    seen.set(anchor, first ?? heading);
    const own = written.get(heading);
    if (own && !openingKind(heading) && !/^[\p{L}\p{M}\p{N}_-]+$/u.test(own.id))
      report('error', 'anchor-form', own.offset, 'An anchor has letters, digits and hyphens.', `id: ${slugOf(own.id)}`);
    const word = meantWord(heading);
    if (word !== undefined)
      report(
        'warning',
        'question-heading',
        heading.offset,
        'This heading opens no question, though it looks like one.',
        'A question opens with “### Quiz:”, “### Match:”, “### Order:” or “### Fill:”.',
        openingFix(heading, word),
      );
  }
  return {
    blocks,
    title: titles[0],
    anchors,
    headings: headings
      .filter((heading) => heading.depth > 1 && heading.depth < 4 && !openingKind(heading))
      .map((heading) => ({ id: anchors.get(heading) ?? '', text: plainText(heading.children), depth: heading.depth })),
    questions: headings
      .flatMap((heading) => {
        const own = openingKind(heading) && written.get(heading);
        return own ? [{ ...own, heading: heading.offset }] : [];
      })
      .filter(({ id }) => id !== ''),
  };
}

/** The opening word that is meant where it stands at another level, in other letters or with a space before its colon. */
function meantWord(heading: BlockOf<'heading'>): string | undefined {
  const [, word = ''] = /^(\w+)\s*:/.exec(plainText(heading.children)) ?? [];
  if (openingKind(heading)) return undefined;
  return kindNames
    .map((kind) => questionReaders[kind].opensWith)
    .find((opening) => opening.toLowerCase() === word.toLowerCase());
}

function openingFix({ raw, offset }: BlockOf<'heading'>, word: string): Fix | undefined {
  const [written] = /^#+[ \t]+\w+\s*:/.exec(raw) ?? [];
  return written === undefined ? undefined : { start: offset, end: offset + written.length, text: `### ${word}:` };
}

/** The id in the comment right under a heading, where there is one. */
function writtenAnchor(blocks: readonly Block[], heading: Block): { id: string; offset: number } | undefined {
  const next = blocks[blocks.indexOf(heading) + 1];
  const setting = next?.type === 'comment' ? readSettings(next.text).get('id') : undefined;
  return next && setting && { id: setting.value, offset: next.offset + commentStart(next) + setting.at };
}

/** How far into a comment its text begins. */
export const commentStart = ({ raw }: Block): number => raw.trimStart().search(/(?<=^<!--\s*)\S/);
