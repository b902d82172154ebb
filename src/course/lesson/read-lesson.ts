// One outlined lesson to what a page shows: prose, diagrams and questions in the order of the text.
import { nearest } from '../../core/nearest';
import type { Passage } from '../../core/passage';
import type { Problem } from '../../core/problem';
import type { Question } from '../../questions/question-kinds';
import type { Lesson, LessonBlock } from '../course';
import { readDiagram } from '../diagram/read-diagram';
import { type Block, type BlockOf, inlinesOf, plainText } from '../markdown/markdown';
import { blocksToHtml, type HtmlTools } from '../markdown/markdown-html';
import type { MentionFinder } from '../markdown/mentions';
import { offsetOf, type Report, type SourceText } from '../markdown/source-text';
import type { LessonFront } from '../yaml/schemas';
import { closes, findBadBlocks } from './find-bad-blocks';
import { type LessonOutline, openingWord } from './outline-lesson';
import { type QuestionContext, readQuestion } from './read-question';

export type LessonDraft = { source: SourceText; front: LessonFront; outline: LessonOutline };

export type LessonTools = {
  html: Omit<HtmlTools, 'link' | 'mentions' | 'anchor' | 'picture'>;
  picture: (file: string, href: string) => string | undefined;
  mentions: MentionFinder;
  storedDiagram: (id: string) => string | undefined;
  /** The lesson id of a Markdown file, by its path from the content folder. */
  lessonOfFile: (path: string) => string | undefined;
  problems: Problem[];
  report: Report;
};

/** Reads blocks, questions and counts of a lesson. Problems: link-dead, picture-missing, raw-html and those of blocks, diagrams and questions. */
export function readLesson(draft: LessonDraft, context: QuestionContext, tools: LessonTools): Lesson {
  const { source, front, outline } = draft;
  const html: HtmlTools = {
    ...tools.html,
    mentions: tools.mentions.split,
    picture: (href) => tools.picture(source.file, href),
    link: (href) => resolveLink(href, draft, tools),
    anchor: (heading) => outline.anchors.get(heading) ?? '',
  };
  const body = outline.blocks.filter((block) => block !== outline.title);
  findBadBlocks(body, tools.report);
  findBadInlines(body, draft, context, tools, html);
  const diagram = (code: BlockOf<'code'>) =>
    readDiagram(code, {
      source,
      report: tools.report,
      stored: tools.storedDiagram,
      anchors: new Set(outline.anchors.values()),
    });
  const passages = (blocks: readonly Block[], htmlTools: HtmlTools = { ...html, mentions: (text) => [text] }) =>
    readPassages(blocks, htmlTools, diagram, () => tools.mentions.startSection());

  const blocks: LessonBlock[] = [];
  const questions: Question[] = [];
  const prose: Block[] = [];
  for (const part of splitAtQuestions(body)) {
    if (!part.question) {
      blocks.push(...passages(part.blocks, html));
      prose.push(...part.blocks);
      continue;
    }
    const plain = { ...html, mentions: (text: string) => [text] };
    const question = readQuestion(
      part.question,
      part.blocks,
      { ...context, lesson: front.id },
      { source, html: plain, passages, problems: tools.problems, report: tools.report },
    );
    if (!question) continue;
    questions.push(question);
    blocks.push({ block: 'question', id: question.id });
  }
  const words = countWords(prose);
  return {
    ...front,
    file: source.file,
    words,
    minutes: Math.max(1, Math.round(words / wordsPerMinute + questions.length / 2)),
    outline: outline.headings,
    blocks,
    questions,
    services: tools.mentions.found(),
  };
}

/** A calm pace for readers whose first language is another one; half a minute is added for each question. */
const wordsPerMinute = 180;

type Part = { question?: BlockOf<'heading'>; blocks: Block[] };

/** A question runs from its heading to the next heading of level 3 or higher, or to a thematic break. */
export function splitAtQuestions(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [{ blocks: [] }];
  for (const block of blocks) {
    const current = parts.at(-1);
    if (block.type === 'heading' && openingWord(block)) parts.push({ question: block, blocks: [] });
    else if (current?.question && block.type === 'rule') parts.push({ blocks: [] });
    else if (current?.question && block.type === 'heading' && block.depth <= 3) parts.push({ blocks: [block] });
    else current?.blocks.push(block);
  }
  return parts.filter((part) => part.question || part.blocks.length > 0);
}

function readPassages(
  blocks: readonly Block[],
  html: HtmlTools,
  diagram: (code: BlockOf<'code'>) => Passage,
  startSection: () => void,
): Passage[] {
  const passages: Passage[] = [];
  let prose = '';
  const flush = () => {
    if (prose) passages.push({ block: 'prose', html: prose });
    prose = '';
  };
  for (const block of blocks) {
    if (block.type === 'heading') startSection();
    if (block.type === 'code' && block.language === 'mermaid') {
      flush();
      passages.push(diagram(block));
    } else prose += blocksToHtml([block], html);
  }
  flush();
  return passages;
}

function findBadInlines(
  blocks: readonly Block[],
  draft: LessonDraft,
  context: QuestionContext,
  tools: LessonTools,
  html: HtmlTools,
): void {
  const cursors = new Map<Block, number>();
  const opened = new Set<string>();
  for (const { inline, block } of inlinesOf(blocks)) {
    const written = 'raw' in inline ? inline.raw : inline.type === 'code' ? inline.text : undefined;
    if (written === undefined) continue;
    // Moving on keeps the second of two equal tags, or one after the same in code, from being placed at the first.
    const offset = offsetOf(draft.source, written, cursors.get(block) ?? block.offset);
    cursors.set(block, offset + (inline.type === 'code' ? written.length : 1));
    const complain = (code: string, message: string, suggestion?: string) =>
      tools.report('error', code, offset, message, suggestion);
    if (inline.type === 'html' && !closes(inline.raw, opened))
      complain('raw-html', `The tag ${inline.raw} is not part of a lesson.`, 'Write it in Markdown, or in `code`.');
    if (inline.type === 'image' && !html.picture(inline.href))
      complain('picture-missing', `The picture “${inline.href}” is not there.`);
    if (inline.type !== 'link') continue;
    const address = lessonAddress(inline.href, draft, tools);
    if (address === 'outside' || (address !== undefined && context.anchors.has(address))) continue;
    const isInsecure = /^http:\/\//i.test(inline.href);
    complain(
      'link-dead',
      isInsecure ? 'Links outside start with https://.' : `The link to “${inline.href}” leads nowhere.`,
      isInsecure ? inline.href.replace(/^http:/i, 'https:') : address && nearest(address, context.anchors),
    );
  }
}

/** `lesson#anchor` (anchor empty for the top) of a link inside the course, or `outside`; undefined for an address that is neither. */
function lessonAddress(href: string, { source, front }: LessonDraft, tools: LessonTools): string | undefined {
  if (/^(https:|mailto:)/.test(href)) return 'outside';
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('//')) return undefined;
  const [path = '', anchor = ''] = href.split('#');
  if (path === '') return `${front.id}#${anchor}`;
  const lesson = path.endsWith('.md')
    ? tools.lessonOfFile(joinPath(source.file, path))
    : path.replace(/^\.?\/|\/$/g, '');
  return lesson === undefined ? undefined : `${lesson}#${anchor}`;
}

function resolveLink(
  href: string,
  draft: LessonDraft,
  tools: LessonTools,
): { href: string; isOutside: boolean } | undefined {
  const address = lessonAddress(href, draft, tools);
  if (address === undefined) return undefined;
  if (address === 'outside') return { href, isOutside: true };
  const [lesson = '', anchor = ''] = address.split('#');
  const hash = anchor === '' ? '' : `#${anchor}`;
  return { href: lesson === draft.front.id ? hash || '#' : `../${lesson}/${hash}`, isOutside: false };
}

/** A relative path seen from a file, with `.` and `..` resolved. */
export function joinPath(from: string, path: string): string {
  const parts = from.split('/').slice(0, -1);
  for (const part of path.split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && part !== '') parts.push(part);
  }
  return parts.join('/');
}

/** Words that are read: prose, headings, tables and callouts; not code, diagrams or questions. */
function countWords(blocks: readonly Block[]): number {
  return blocks.reduce((sum, block) => sum + wordsOf(block), 0);
}

function wordsOf(block: Block): number {
  const count = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return count(plainText(block.children));
    case 'list':
      return block.items.reduce((sum, item) => sum + countWords(item.blocks), 0);
    case 'quote':
      return countWords(block.blocks);
    case 'table':
      return [block.header, ...block.rows].flat().reduce((sum, cell) => sum + count(plainText(cell.children)), 0);
    default:
      return 0;
  }
}
