// From marked's tokens to our tree, with offsets that marked does not keep.
import { Lexer, type Token, type Tokens } from 'marked';
import { decodeEntities } from './entities';
import { type Block, type Cell, type Inline, type ListItem, plainText } from './markdown';
import { offsetOf, type SourceText } from './source-text';

/** Reads CommonMark with GFM from `start` (an offset) to the end of the source. Never fails: any text is Markdown, if need be one paragraph. */
export function parseMarkdown(source: SourceText, start = 0): Block[] {
  const raw = source.text.slice(start);
  try {
    return readBlocks(source, Lexer.lex(raw, { gfm: true }), start);
  } catch {
    // Thousands of nested marks are more than the lexer's stack holds.
    return [{ type: 'paragraph', children: [{ type: 'text', text: raw }], offset: start, raw }];
  }
}

// marked types every token as a union with an index signature of `any`; each case below pins the shape that its lexer documents.
function readBlocks(source: SourceText, tokens: readonly Token[], start: number): Block[] {
  let cursor = start;
  const blocks: Block[] = [];
  for (const token of tokens) {
    const offset = offsetOf(source, firstLine(token.raw), cursor);
    const block = readBlock(source, token, offset);
    if (block) blocks.push(block);
    cursor = endOf(source, token.raw, offset);
  }
  return blocks;
}

/** Where `raw` ends that starts at `from`; in a quote or a list its lines stand apart, so they are followed one by one. */
function endOf(source: SourceText, raw: string, from: number): number {
  if (source.text.startsWith(raw, from)) return from + raw.length;
  const [first = '', ...others] = raw.trimStart().split('\n');
  return others.reduce((cursor, line) => {
    const start = Math.min(lineEnd(source, cursor) + 1, source.text.length);
    const written = line.trim();
    const found = offsetOf(source, written, start);
    return found < lineEnd(source, start) ? found + written.length : start;
  }, from + first.trimEnd().length);
}

function lineEnd({ text }: SourceText, from: number): number {
  const found = text.indexOf('\n', from);
  return found < 0 ? text.length : found;
}

const firstLine = (raw: string): string => raw.trim().split('\n')[0]?.trim() ?? '';

function readBlock(source: SourceText, token: Token, offset: number): Block | undefined {
  const raw = token.raw;
  switch (token.type) {
    case 'heading': {
      const heading: Tokens.Heading = pin(token);
      return { type: 'heading', depth: heading.depth, children: readInlines(heading.tokens), offset, raw };
    }
    case 'paragraph':
    case 'text': {
      const paragraph: Tokens.Text = pin(token);
      const children = paragraph.tokens ? readInlines(paragraph.tokens) : [textOf(paragraph)];
      return { type: 'paragraph', children, offset, raw };
    }
    case 'list': {
      const list: Tokens.List = pin(token);
      return {
        type: 'list',
        ordered: list.ordered,
        start: Number(list.start) || 1,
        items: readItems(source, list, offset),
        offset,
        raw,
      };
    }
    case 'blockquote': {
      const quote: Tokens.Blockquote = pin(token);
      return { type: 'quote', blocks: readBlocks(source, quote.tokens, offset), offset, raw };
    }
    case 'code': {
      const code: Tokens.Code = pin(token);
      const info = code.lang?.trim() ?? '';
      return { type: 'code', language: info.split(/\s/)[0] ?? '', info, text: code.text, offset, raw };
    }
    case 'table': {
      const table: Tokens.Table = pin(token);
      return { type: 'table', ...readTable(source, table, offset), offset, raw };
    }
    case 'html': {
      const comment = commentIn(raw);
      return comment === undefined ? { type: 'html', offset, raw } : { type: 'comment', text: comment, offset, raw };
    }
    case 'hr':
      return { type: 'rule', offset, raw };
    default:
      return undefined;
  }
}

/** Gives a token the type its `type` field promises. */
function pin<T extends Token>(token: Token): T {
  return token as T; // marked's own discriminator is `type`, which its index signature hides from the compiler
}

function readItems(source: SourceText, list: Tokens.List, start: number): ListItem[] {
  let cursor = start;
  return list.items.map((item) => {
    const offset = offsetOf(source, firstLine(item.raw), cursor);
    cursor = endOf(source, item.raw, offset);
    const tokens = item.tokens.filter((token) => token.type !== 'checkbox');
    const blocks = readBlocks(source, tokens, offset);
    return item.task ? { ticked: item.checked === true, blocks, offset } : { blocks, offset };
  });
}

function readTable(source: SourceText, table: Tokens.Table, start: number): { header: Cell[]; rows: Cell[][] } {
  let lineStart = start;
  const rows = [table.header, ...table.rows].map((row, index) => {
    if (index === 1) lineStart = lineEnd(source, lineStart) + 1; // the line of dashes
    const end = lineEnd(source, lineStart);
    let cursor = lineStart;
    const cells = row.map((cell): Cell => {
      const written = cell.text.replaceAll('|', '\\|');
      const found = written === '' ? offsetOf(source, '|', cursor) + 1 : offsetOf(source, written, cursor);
      const offset = found < end ? found : cursor;
      cursor = offset + written.length;
      return { children: readInlines(cell.tokens), align: cell.align ?? undefined, offset };
    });
    lineStart = end + 1;
    return cells;
  });
  return { header: rows[0] ?? [], rows: rows.slice(1) };
}

function readInlines(tokens: readonly Token[]): Inline[] {
  return tokens.flatMap(readInline);
}

function readInline(token: Token): Inline[] {
  switch (token.type) {
    case 'text':
    case 'escape': {
      const text: Tokens.Text = pin(token);
      return text.tokens ? readInlines(text.tokens) : [textOf(text)];
    }
    case 'codespan':
      return [{ type: 'code', text: pin<Tokens.Codespan>(token).text }];
    case 'strong':
      return [{ type: 'strong', children: readInlines(pin<Tokens.Strong>(token).tokens) }];
    case 'em':
      return [{ type: 'emphasis', children: readInlines(pin<Tokens.Em>(token).tokens) }];
    case 'del':
      return [{ type: 'deleted', children: readInlines(pin<Tokens.Del>(token).tokens) }];
    case 'link': {
      const { href, title, raw, tokens }: Tokens.Link = pin(token);
      return [{ type: 'link', ...addressOf(href, title), raw, children: readInlines(tokens) }];
    }
    case 'image': {
      const { href, title, raw, tokens }: Tokens.Image = pin(token);
      return [{ type: 'image', ...addressOf(href, title), raw, alt: plainText(readInlines(tokens)) }];
    }
    case 'br':
      return [{ type: 'break' }];
    case 'html': {
      const comment = commentIn(token.raw);
      return [comment === undefined ? { type: 'html', raw: token.raw } : { type: 'comment', text: comment }];
    }
    default:
      return [];
  }
}

const addressOf = (href: string, title?: string | null) => ({
  href: decodeEntities(href),
  ...(title && { title: decodeEntities(title) }),
});

const textOf = (token: { text: string }): Inline => ({ type: 'text', text: decodeEntities(token.text) });

const commentIn = (raw: string): string | undefined => /^\s*<!--([\s\S]*?)-->\s*$/.exec(raw)?.[1]?.trim();
