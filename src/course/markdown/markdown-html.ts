// Our tree to HTML: every character that an author wrote is escaped, every tag is ours.
import { escapeHtml } from '../../core/plain-text';
import { type Block, type BlockOf, type Cell, type Inline, plainText } from './markdown';

export const calloutKinds = ['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION'] as const;
export type CalloutKind = (typeof calloutKinds)[number];

/** Interface text that stands inside a lesson's HTML. */
export type ContentWords = {
  copyCode: string;
  linkTo: (heading: string) => string;
  table: (columns: string) => string;
  code: (title: string) => string;
  callout: Readonly<Record<CalloutKind, string>>;
};

export type HtmlTools = {
  words: ContentWords;
  /** Highlighted HTML of a code block; absent for a language it does not know. */
  highlight: (code: string, language: string) => string | undefined;
  /** The picture's own address as a data URI, if the file is there. */
  picture: (href: string) => string | undefined;
  /** Where a link leads from this page; absent when it leads nowhere. */
  link: (href: string) => { href: string; isOutside: boolean } | undefined;
  /** Text cut where a service is named for the first time in its section. */
  mentions: (text: string) => readonly (string | { service: string; text: string })[];
  /** The anchor of a heading of this lesson. */
  anchor: (heading: BlockOf<'heading'>) => string;
};

export const blocksToHtml = (blocks: readonly Block[], tools: HtmlTools): string =>
  blocks.map((block) => blockToHtml(block, tools)).join('');

export const inlinesToHtml = (children: readonly Inline[], tools: HtmlTools): string =>
  children.map((child) => inlineToHtml(child, tools)).join('');

function blockToHtml(block: Block, tools: HtmlTools): string {
  switch (block.type) {
    case 'heading':
      return headingToHtml(block, tools);
    case 'paragraph':
      return `<p>${inlinesToHtml(block.children, tools)}</p>`;
    case 'list':
      return listToHtml(block, tools);
    case 'quote':
      return quoteToHtml(block, tools);
    case 'code':
      return codeToHtml(block, tools);
    case 'table':
      return tableToHtml(block, tools);
    case 'rule':
      return '<hr>';
    case 'comment':
    case 'html':
      return '';
  }
}

function headingToHtml(heading: BlockOf<'heading'>, tools: HtmlTools): string {
  const id = escapeHtml(tools.anchor(heading));
  const label = escapeHtml(tools.words.linkTo(plainText(heading.children)));
  const inner = inlinesToHtml(heading.children, { ...tools, mentions: (text) => [text] });
  // A heading inside a quote or a list is no place that a link can lead to.
  if (id === '') return `<h${heading.depth}>${inner}</h${heading.depth}>`;
  const link = `<a class="heading-link" href="#${id}" aria-label="${label}">#</a>`;
  return `<div class="heading"><h${heading.depth} id="${id}" tabindex="-1">${inner}</h${heading.depth}>${link}</div>`;
}

function listToHtml(list: BlockOf<'list'>, tools: HtmlTools): string {
  const tag = list.ordered ? 'ol' : 'ul';
  const start = list.ordered && list.start !== 1 ? ` start="${list.start}"` : '';
  const items = list.items.map((item) => {
    const [first, ...rest] = item.blocks;
    const tight =
      first?.type === 'paragraph' ? inlinesToHtml(first.children, tools) : first ? blockToHtml(first, tools) : '';
    const box = item.ticked === undefined ? '' : `<span class="task">${item.ticked ? '☑' : '☐'}</span> `;
    return `<li>${box}${tight}${blocksToHtml(rest, tools)}</li>`;
  });
  return `<${tag}${start}>${items.join('')}</${tag}>`;
}

function quoteToHtml(quote: BlockOf<'quote'>, tools: HtmlTools): string {
  const callout = readCallout(quote);
  if (!callout) return `<blockquote>${blocksToHtml(quote.blocks, tools)}</blockquote>`;
  const title = callout.title ?? tools.words.callout[callout.kind];
  const kind = callout.kind.toLowerCase();
  return `<div class="callout callout-${kind}" role="note"><p class="callout-title">${escapeHtml(title)}</p>${blocksToHtml(callout.blocks, tools)}</div>`;
}

/** A GitHub alert: its kind, its leading bold phrase as title, and the rest. */
export function readCallout(
  quote: BlockOf<'quote'>,
): { kind: CalloutKind; title?: string; blocks: Block[] } | undefined {
  const [first, ...rest] = quote.blocks;
  const opening = first?.type === 'paragraph' ? first.children[0] : undefined;
  if (first?.type !== 'paragraph' || opening?.type !== 'text') return undefined;
  const match = /^\[!(\w+)\]\s*/.exec(opening.text);
  const kind = calloutKinds.find((name) => name === match?.[1]?.toUpperCase());
  if (!match || !kind) return undefined;
  const after = opening.text.slice(match[0].length);
  const children: Inline[] = after
    ? [{ type: 'text', text: after }, ...first.children.slice(1)]
    : first.children.slice(1);
  const [lead, ...others] = children;
  if (lead?.type !== 'strong') return { kind, blocks: [{ ...first, children }, ...rest] };
  const title = plainText(lead.children).replace(/[.:]$/, '');
  const blocks: Block[] = plainText(others) ? [{ ...first, children: others }, ...rest] : rest;
  return { kind, title, blocks };
}

function codeToHtml(code: BlockOf<'code'>, tools: HtmlTools): string {
  const title = codeTitle(code.info);
  const label = escapeHtml(tools.words.code(title ?? code.language));
  const caption = `<figcaption>${escapeHtml(title ?? code.language)}<button type="button" class="copy" data-copy>${escapeHtml(tools.words.copyCode)}</button></figcaption>`;
  const inner = tools.highlight(code.text, code.language) ?? escapeHtml(code.text);
  return `<figure class="code">${caption}<pre tabindex="0" role="group" aria-label="${label}"><code>${inner}</code></pre></figure>`;
}

/** The `title="…"` of a fence's info string. */
export const codeTitle = (info: string): string | undefined => /\btitle="([^"]*)"/.exec(info)?.[1];

function tableToHtml(table: BlockOf<'table'>, tools: HtmlTools): string {
  const columns = table.header.map((cell) => plainText(cell.children)).filter((name) => name !== '');
  const label = escapeHtml(tools.words.table(columns.join(', ')));
  const head = table.header.map((cell) => cellToHtml('th scope="col"', 'th', cell, tools)).join('');
  const body = table.rows.map((row) => {
    const cells = row.map((cell, index) =>
      index === 0 ? cellToHtml('th scope="row"', 'th', cell, tools) : cellToHtml('td', 'td', cell, tools),
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return `<div class="table-scroll" role="group" tabindex="0" aria-label="${label}"><table><thead><tr>${head}</tr></thead><tbody>${body.join('')}</tbody></table></div>`;
}

function cellToHtml(open: string, tag: string, cell: Cell, tools: HtmlTools): string {
  const align = cell.align && cell.align !== 'left' ? ` class="align-${cell.align}"` : '';
  return `<${open}${align}>${inlinesToHtml(cell.children, tools)}</${tag}>`;
}

function inlineToHtml(inline: Inline, tools: HtmlTools): string {
  switch (inline.type) {
    case 'text':
      return tools
        .mentions(inline.text)
        .map((piece) => (typeof piece === 'string' ? escapeHtml(piece) : mentionToHtml(piece)))
        .join('');
    case 'code':
      return `<code>${escapeHtml(inline.text)}</code>`;
    case 'strong':
      return `<strong>${inlinesToHtml(inline.children, tools)}</strong>`;
    case 'emphasis':
      return `<em>${inlinesToHtml(inline.children, tools)}</em>`;
    case 'deleted':
      return `<del>${inlinesToHtml(inline.children, tools)}</del>`;
    case 'link':
      return linkToHtml(inline, tools);
    case 'image': {
      const address = tools.picture(inline.href);
      return address ? `<img src="${escapeHtml(address)}" alt="${escapeHtml(inline.alt)}" loading="lazy">` : '';
    }
    case 'break':
      return '<br>';
    case 'comment':
    case 'html':
      return '';
  }
}

const mentionToHtml = ({ service, text }: { service: string; text: string }): string =>
  `<button type="button" class="term" popovertarget="note:${escapeHtml(service)}" popovertargetaction="show">${escapeHtml(text)}</button>`;

function linkToHtml(inline: Extract<Inline, { type: 'link' }>, tools: HtmlTools): string {
  const inner = inlinesToHtml(inline.children, { ...tools, mentions: (text) => [text] });
  const target = tools.link(inline.href);
  if (!target) return inner;
  const title = inline.title ? ` title="${escapeHtml(inline.title)}"` : '';
  const outside = target.isOutside ? ' rel="noopener noreferrer" class="outside"' : '';
  return `<a href="${escapeHtml(target.href)}"${title}${outside}>${inner}</a>`;
}
