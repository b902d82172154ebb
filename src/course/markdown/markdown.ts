// Our own small tree of a Markdown text; every block knows its offset in the source.

export type Inline =
  | { type: 'text'; text: string }
  | { type: 'code'; text: string }
  | { type: 'strong' | 'emphasis' | 'deleted'; children: readonly Inline[] }
  | { type: 'link'; href: string; title?: string; raw: string; children: readonly Inline[] }
  | { type: 'image'; href: string; title?: string; raw: string; alt: string }
  | { type: 'break' }
  | { type: 'comment'; text: string }
  | { type: 'html'; raw: string };

export type Cell = { children: readonly Inline[]; align?: 'left' | 'center' | 'right'; offset: number };

/** `ticked` is absent on an item without a task box. */
export type ListItem = { ticked?: boolean; blocks: readonly Block[]; offset: number };

export type Block = { offset: number; raw: string } & (
  | { type: 'heading'; depth: number; children: readonly Inline[] }
  | { type: 'paragraph'; children: readonly Inline[] }
  | { type: 'list'; ordered: boolean; start: number; items: readonly ListItem[] }
  | { type: 'quote'; blocks: readonly Block[] }
  | { type: 'code'; language: string; info: string; text: string }
  | { type: 'table'; header: readonly Cell[]; rows: readonly (readonly Cell[])[] }
  | { type: 'comment'; text: string }
  | { type: 'html' }
  | { type: 'rule' }
);

export type BlockOf<T extends Block['type']> = Extract<Block, { type: T }>;

/** The text as read aloud: no marks, comments or HTML. */
export function plainText(children: readonly Inline[]): string {
  return children.map(plainInline).join('').replace(/\s+/g, ' ').trim();
}

function plainInline(inline: Inline): string {
  switch (inline.type) {
    case 'text':
    case 'code':
      return inline.text;
    case 'strong':
    case 'emphasis':
    case 'deleted':
    case 'link':
      return inline.children.map(plainInline).join('');
    case 'image':
      return inline.alt;
    case 'break':
      return ' ';
    case 'comment':
    case 'html':
      return '';
  }
}

/** All inline nodes of a list of blocks, outer before inner, in reading order. */
export function* inlinesOf(blocks: readonly Block[]): Generator<{ inline: Inline; block: Block }> {
  for (const block of blocks) {
    if (block.type === 'heading' || block.type === 'paragraph') yield* within(block.children, block);
    else if (block.type === 'quote') yield* inlinesOf(block.blocks);
    else if (block.type === 'list') for (const item of block.items) yield* inlinesOf(item.blocks);
    else if (block.type === 'table')
      for (const row of [block.header, ...block.rows]) for (const cell of row) yield* within(cell.children, block);
  }
}

function* within(children: readonly Inline[], block: Block): Generator<{ inline: Inline; block: Block }> {
  for (const inline of children) {
    yield { inline, block };
    if ('children' in inline) yield* within(inline.children, block);
  }
}
