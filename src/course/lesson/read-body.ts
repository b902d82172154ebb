// The blocks of a question, sorted into prompt, hints, answer and explanation.
import type { RichText } from '../../core/passage';
import type { Fix } from '../../core/problem';
import type { QuestionBody, SourceCell, SourceItem } from '../../questions/question-kind';
import { type Block, type BlockOf, type Cell, type Inline, type ListItem, plainText } from '../markdown/markdown';
import { blocksToHtml, type HtmlTools, inlinesToHtml } from '../markdown/markdown-html';
import { offsetOf, placeAt, type Report, type SourceText } from '../markdown/source-text';

type BodyTools = { source: SourceText; html: HtmlTools; report: Report };

export type ReadBody = { prompt: Block[]; hints: RichText[]; body: QuestionBody; explanation: Block[] };

/** Undefined when no block has the form that the kind needs. Warnings: reason-indent, reason-form, box-form, box-missing, hint-late, blank-late. */
export function readBody(blocks: readonly Block[], form: QuestionBody['form'], tools: BodyTools): ReadBody | undefined {
  const start = blocks.findIndex((block) => hasForm(block, form));
  const opening = blocks[start];
  if (!opening) return undefined;
  const before = blocks.slice(0, start);
  const hints = before.flatMap((block) => readHint(block, tools.html) ?? []);
  const prompt = before.filter((block) => !readHint(block, tools.html));
  const after = blocks.slice(start + 1);
  for (const block of after)
    if (readHint(block, tools.html))
      tools.report(
        'warning',
        'hint-late',
        block.offset,
        'A hint after the answer is shown with the result.',
        'Move it before the answer.',
      );
  if (opening.type === 'table') return { prompt, hints, body: readTableBody(opening, tools), explanation: after };
  if (opening.type === 'paragraph') {
    for (const block of after)
      if (hasForm(block, form))
        tools.report(
          'warning',
          'blank-late',
          block.offset,
          'Only the first paragraph with blanks is asked.',
          'Move its blanks up, or make a second question of it.',
        );
    const text = richText(opening.children, tools.html);
    const body: QuestionBody = {
      form: 'paragraph',
      text,
      markdown: opening.raw,
      place: placeAt(tools.source, opening.offset),
    };
    return { prompt, hints, body, explanation: after };
  }
  const isTasks = form !== 'numbered-list';
  const { items, rest } = readItems([opening, ...after], isTasks, tools);
  return {
    prompt,
    hints,
    body: { form: isTasks ? 'task-list' : 'numbered-list', items },
    explanation: rest,
  };
}

function hasForm(block: Block, form: QuestionBody['form']): boolean {
  if (form === 'table') return block.type === 'table';
  if (form === 'paragraph') return block.type === 'paragraph' && block.raw.includes('[[');
  if (block.type !== 'list') return false;
  return form === 'task-list' ? block.items.some(hasBox) : block.ordered;
}

const hasBox = (item: ListItem): boolean => item.ticked !== undefined || looseBox(item) !== null;

/** `[]` and `[X ]` are boxes to a person, though not to Markdown. */
const looseBox = (item: ListItem): RegExpExecArray | null => {
  const [first] = item.blocks;
  const [opening] = first?.type === 'paragraph' ? first.children : [];
  return opening?.type === 'text' ? /^\[\s*(x?)\s*\]\s*/i.exec(opening.text) : null;
};

function boxFix({ offset }: ListItem, [written, tick]: RegExpExecArray, source: SourceText): Fix {
  const start = offsetOf(source, written.trim(), offset);
  return { start, end: start + written.trim().length, text: tick ? '[x]' : '[ ]' };
}

export const richText = (children: readonly Inline[], html: HtmlTools): RichText => ({
  text: plainText(children),
  html: inlinesToHtml(children, html).trim(),
});

function readHint(block: Block, html: HtmlTools): RichText | undefined {
  const [first] = block.type === 'quote' ? block.blocks : [];
  const [opening, ...others] = first?.type === 'paragraph' ? first.children : [];
  const match = opening?.type === 'text' ? /^\s*Hint:\s*/i.exec(opening.text) : null;
  if (opening?.type !== 'text' || !match) return undefined;
  return richText([{ type: 'text', text: opening.text.slice(match[0].length) }, ...others], html);
}

/** Options, also where unindented reasons have split their list into several. */
function readItems(
  blocks: readonly Block[],
  isTasks: boolean,
  tools: BodyTools,
): { items: SourceItem[]; rest: Block[] } {
  const belongs = (block: Block | undefined): block is BlockOf<'list'> =>
    block?.type === 'list' && (isTasks ? block.items.some(hasBox) : block.ordered);
  const items: SourceItem[] = [];
  let index = 0;
  for (; index < blocks.length; index += 1) {
    const block = blocks[index];
    const last = items.at(-1);
    if (belongs(block)) items.push(...block.items.map((item) => readItem(item, isTasks, tools)));
    else if (
      block?.type === 'quote' &&
      last &&
      !last.reason &&
      (index === 1 || belongs(blocks[index - 1]) || belongs(blocks[index + 1]))
    ) {
      tools.report(
        'warning',
        'reason-indent',
        block.offset,
        isTasks ? 'This reason is not indented under its option.' : 'This reason is not indented under its item.',
        isTasks ? 'Put two spaces before “>”.' : 'Put “>” under the first letter of the item.',
        {
          start: block.offset,
          end: block.offset + block.raw.trimEnd().length,
          text: block.raw.trimEnd().replace(/^/gm, isTasks ? '  ' : '   '),
        },
      );
      items.splice(-1, 1, { ...last, reason: reasonOf([block], tools) });
    } else break;
  }
  return { items, rest: blocks.slice(index) };
}

function readItem(item: ListItem, isTask: boolean, tools: BodyTools): SourceItem {
  const quotes = item.blocks.filter((block): block is BlockOf<'quote'> => block.type === 'quote');
  const content = item.blocks.filter((block) => block.type !== 'quote' && block.type !== 'comment');
  const box = item.ticked === undefined ? looseBox(item) : null;
  if (box)
    tools.report(
      'warning',
      'box-form',
      item.offset,
      'This box is not written as Markdown knows it.',
      'Write [ ] or [x].',
      boxFix(item, box, tools.source),
    );
  else if (isTask && item.ticked === undefined)
    tools.report(
      'warning',
      'box-missing',
      item.offset,
      'This line has no box; it counts as an option that is not right.',
      'Write “- [ ]” before it, or move it away from the options.',
    );
  const [first, ...others] = content;
  const children = first?.type === 'paragraph' ? dropLeading(first.children, box?.[0].length ?? 0) : [];
  const text = richText(children, tools.html);
  return {
    text: others.length > 0 ? { ...text, html: text.html + blocksToHtml(others, tools.html) } : text,
    ticked: item.ticked ?? (box?.[1] ?? '') !== '',
    reason: quotes.length > 0 ? reasonOf(quotes, tools) : undefined,
    place: placeAt(tools.source, item.offset),
  };
}

function dropLeading(children: readonly Inline[], count: number): Inline[] {
  const [first, ...rest] = children;
  return first?.type === 'text' ? [{ type: 'text', text: first.text.slice(count) }, ...rest] : [...children];
}

function reasonOf(quotes: readonly BlockOf<'quote'>[], { html, report }: BodyTools): RichText {
  const blocks = quotes.flatMap((quote) => quote.blocks).filter((block) => block.type !== 'comment');
  const paragraphs = blocks.filter((block): block is BlockOf<'paragraph'> => block.type === 'paragraph');
  const other = blocks.find((block) => block.type !== 'paragraph');
  if (other)
    report('warning', 'reason-form', other.offset, 'A reason shows paragraphs only.', 'Write this part as a sentence.');
  return richText(
    paragraphs.flatMap(({ children }, index): Inline[] =>
      index === 0 ? [...children] : [{ type: 'break' }, ...children],
    ),
    html,
  );
}

function readTableBody(table: BlockOf<'table'>, tools: BodyTools): QuestionBody {
  const readRow = (row: readonly Cell[]) => row.map((cell) => readCell(cell, tools));
  const rows = table.rows.map((row) => ({
    cells: readRow(row),
    place: placeAt(tools.source, row[0]?.offset ?? table.offset),
  }));
  return { form: 'table', header: readRow(table.header), rows };
}

function readCell(cell: Cell, tools: BodyTools): SourceCell {
  const { text } = tools.source;
  const lineEnd = text.indexOf('\n', cell.offset);
  let cursor = cell.offset;
  const names = namesIn(cell.children).map(({ name, isBold }) => {
    const found = text.indexOf(name, cursor);
    const offset = found < 0 || (lineEnd >= 0 && found > lineEnd) ? cursor : found;
    cursor = offset + 1;
    return { name, isBold, place: placeAt(tools.source, offset) };
  });
  return { text: richText(cell.children, tools.html), names, place: placeAt(tools.source, cell.offset) };
}

/** The names between the commas of a cell; code or an escaped sign inside a name does not cut it. */
function namesIn(children: readonly Inline[]): { name: string; isBold: boolean }[] {
  const names = [{ name: '', isBold: false }];
  for (const { text, isBold } of piecesOf(children, false))
    text.split(',').forEach((part, index) => {
      const current = index === 0 ? names.at(-1) : undefined;
      if (!current) names.push({ name: part, isBold: isBold && part.trim() !== '' });
      else names.splice(-1, 1, { name: current.name + part, isBold: current.isBold || (isBold && part.trim() !== '') });
    });
  return names
    .map(({ name, isBold }) => ({ name: name.replace(/\s+/g, ' ').trim(), isBold }))
    .filter(({ name }) => name !== '');
}

function piecesOf(children: readonly Inline[], isBold: boolean): { text: string; isBold: boolean }[] {
  return children.flatMap((child) =>
    'children' in child
      ? piecesOf(child.children, isBold || child.type === 'strong')
      : [{ text: child.type === 'text' || child.type === 'code' ? child.text : plainText([child]), isBold }],
  );
}
