// What every Markdown file of a course shares: passages, links, and where its questions begin and end.
import { nearest } from '../../core/nearest';
import type { Passage, RichText } from '../../core/passage';
import type { Problem } from '../../core/problem';
import type { Kind, Question } from '../../questions/question-kinds';
import { readDiagram } from '../diagram/read-diagram';
import { type Block, type BlockOf, type Inline, inlinesOf } from '../markdown/markdown';
import { blocksToHtml, type HtmlTools } from '../markdown/markdown-html';
import type { MentionFinder } from '../markdown/mentions';
import { offsetOf, type Report, type SourceText } from '../markdown/source-text';
import { closes, findBadBlocks } from './find-bad-blocks';
import { type LessonOutline, openingKind } from './outline-lesson';
import { richText } from './read-body';
import { type QuestionContext, readQuestion } from './read-question';

export type BlockTools = {
  html: Omit<HtmlTools, 'link' | 'mentions' | 'anchor' | 'picture'>;
  picture: (file: string, href: string) => string | undefined;
  mentions: MentionFinder;
  storedDiagram: (id: string) => string | undefined;
  /** The lesson id of a Markdown file, by its path from the content folder. */
  lessonOfFile: (path: string) => string | undefined;
  problems: Problem[];
  report: Report;
};

/** A Markdown file: `lesson` is the id of the lesson that it is; `lessons` leads from its page to the folder of all lessons. */
export type MarkdownFile = { source: SourceText; outline: LessonOutline } & (
  | { kind: 'lesson'; lesson: string; lessons: string }
  | { kind: 'bank' | 'drill'; lesson?: undefined; lessons: string }
);

export type BlockReader = {
  body: readonly Block[];
  /** Prose and diagrams; prose starts anew at each heading, so that a section can be shown by itself. */
  passages: (blocks: readonly Block[]) => Passage[];
  text: (children: readonly Inline[]) => RichText;
  question: (opening: NonNullable<Part['question']>, blocks: readonly Block[]) => Question | undefined;
};

/** Looks through the whole file first. Problems: link-dead, question-link, picture-missing, raw-html, and those of blocks, diagrams and questions. */
export function createBlockReader(file: MarkdownFile, context: QuestionContext, tools: BlockTools): BlockReader {
  const { source, outline } = file;
  const html: HtmlTools = {
    ...tools.html,
    mentions: tools.mentions.split,
    picture: (href) => tools.picture(source.file, href),
    link: (href) => resolveLink(href, file, tools),
    anchor: (heading) => outline.anchors.get(heading) ?? '',
  };
  const plain = { ...html, mentions: (text: string) => [text] };
  const body = outline.blocks.filter((block) => block !== outline.title);
  findBadBlocks(body, tools.report);
  findBadInlines(body, file, context, tools, html);
  const diagram = (code: BlockOf<'code'>) =>
    readDiagram(code, {
      source,
      report: tools.report,
      stored: tools.storedDiagram,
      anchors: new Set(file.kind === 'lesson' ? outline.anchors.values() : []),
    });
  const passages = (blocks: readonly Block[], htmlTools: HtmlTools) =>
    readPassages(blocks, htmlTools, diagram, (anchor) => tools.mentions.startSection(anchor));
  return {
    body,
    passages: (blocks) => passages(blocks, html),
    text: (children) => richText(children, plain),
    question: (opening, blocks) =>
      readQuestion(
        opening,
        blocks,
        { ...context, lesson: file.lesson },
        {
          source,
          html: plain,
          passages: (blocks) => passages(blocks, plain),
          problems: tools.problems,
          report: tools.report,
        },
      ),
  };
}

export type Part = { question?: { heading: BlockOf<'heading'>; kind: Kind }; blocks: Block[] };

/** A question runs from its heading to the next heading of level 3 or higher, or to a thematic break. */
export function splitAtQuestions(blocks: readonly Block[]): Part[] {
  const parts: Part[] = [{ blocks: [] }];
  for (const block of blocks) {
    const current = parts.at(-1);
    const kind = openingKind(block);
    if (block.type === 'heading' && kind) parts.push({ question: { heading: block, kind }, blocks: [] });
    else if (current?.question && block.type === 'rule') parts.push({ blocks: [] });
    else if (current?.question && block.type === 'heading' && block.depth <= 3) parts.push({ blocks: [block] });
    else current?.blocks.push(block);
  }
  return parts.filter((part) => part.question || part.blocks.length > 0);
}

/** Where in the file its questions stand. */
function questionRanges(blocks: readonly Block[]): { start: number; end: number }[] {
  const parts = splitAtQuestions(blocks);
  return parts.flatMap(({ question }, index) => {
    const next = parts[index + 1];
    const end = (next?.question?.heading ?? next?.blocks[0])?.offset ?? Number.POSITIVE_INFINITY;
    return question ? [{ start: question.heading.offset, end }] : [];
  });
}

function readPassages(
  blocks: readonly Block[],
  html: HtmlTools,
  diagram: (code: BlockOf<'code'>) => Passage,
  startSection: (anchor: string) => void,
): Passage[] {
  const passages: Passage[] = [];
  let prose: Extract<Passage, { block: 'prose' }> = { block: 'prose', html: '' };
  const flush = (next: typeof prose) => {
    if (prose.html) passages.push(prose);
    prose = next;
  };
  for (const block of blocks) {
    if (block.type === 'heading') {
      const id = html.anchor(block);
      startSection(id);
      flush({ block: 'prose', html: '', heading: { id, depth: block.depth } });
    }
    if (block.type === 'code' && block.language === 'mermaid') {
      flush({ block: 'prose', html: '' });
      passages.push(diagram(block));
    } else prose = { ...prose, html: prose.html + blocksToHtml([block], html) };
  }
  flush({ block: 'prose', html: '' });
  return passages;
}

function findBadInlines(
  blocks: readonly Block[],
  file: MarkdownFile,
  context: QuestionContext,
  tools: BlockTools,
  html: HtmlTools,
): void {
  const questions = questionRanges(blocks);
  const cursors = new Map<Block, number>();
  const opened = new Set<string>();
  for (const { inline, block } of inlinesOf(blocks)) {
    const written = 'raw' in inline ? inline.raw : inline.type === 'code' ? inline.text : undefined;
    if (written === undefined) continue;
    // Moving on keeps the second of two equal tags, or one after the same in code, from being placed at the first.
    const offset = offsetOf(file.source, written, cursors.get(block) ?? block.offset);
    cursors.set(block, offset + (inline.type === 'code' ? written.length : 1));
    const complain = (code: string, message: string, suggestion?: string) =>
      tools.report('error', code, offset, message, suggestion);
    if (inline.type === 'html' && !closes(inline.raw, opened))
      complain('raw-html', `The tag ${inline.raw} is not part of a lesson.`, 'Write it in Markdown, or in `code`.');
    if (inline.type === 'image' && !html.picture(inline.href))
      complain('picture-missing', `The picture “${inline.href}” is not there.`);
    // The scenes of a drill are linked by its options, which are looked through with the scenes.
    if (inline.type !== 'link' || (file.kind === 'drill' && inline.href.startsWith('#'))) continue;
    const address = lessonAddress(inline.href, file, tools);
    if (address === 'outside') continue;
    if (address !== undefined && context.anchors.has(address)) {
      if (questions.some(({ start, end }) => offset >= start && offset < end))
        complain(
          'question-link',
          'A question is also asked far from its lesson, where a link inside it leads nowhere.',
          `Name the passage in the settings: see: ${address}`,
        );
      continue;
    }
    const isInsecure = /^http:\/\//i.test(inline.href);
    complain(
      'link-dead',
      isInsecure ? 'Links outside start with https://.' : `The link to “${inline.href}” leads nowhere.`,
      isInsecure ? inline.href.replace(/^http:/i, 'https:') : address && nearest(address, context.anchors),
    );
  }
}

/** `lesson#anchor` (anchor empty for the top) of a link inside the course, or `outside`; undefined for an address that is neither. */
function lessonAddress(href: string, { source, lesson: own }: MarkdownFile, tools: BlockTools): string | undefined {
  if (/^(https:|mailto:)/.test(href)) return 'outside';
  if (/^[a-z][a-z0-9+.-]*:/i.test(href) || href.startsWith('//')) return undefined;
  const [path = '', anchor = ''] = href.split('#');
  if (path === '') return own === undefined ? undefined : `${own}#${anchor}`;
  const lesson = path.endsWith('.md')
    ? tools.lessonOfFile(joinPath(source.file, path))
    : path.replace(/^\.?\/|\/$/g, '');
  return lesson === undefined ? undefined : `${lesson}#${anchor}`;
}

function resolveLink(
  href: string,
  file: MarkdownFile,
  tools: BlockTools,
): { href: string; isOutside: boolean } | undefined {
  const address = lessonAddress(href, file, tools);
  if (address === undefined) return undefined;
  if (address === 'outside') return { href, isOutside: true };
  const [lesson = '', anchor = ''] = address.split('#');
  const hash = anchor === '' ? '' : `#${anchor}`;
  return { href: lesson === file.lesson ? hash || '#' : `${file.lessons}${lesson}/${hash}`, isOutside: false };
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
