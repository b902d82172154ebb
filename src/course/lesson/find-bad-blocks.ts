// What a lesson's blocks would silently lose or show as something else.
import { nearest } from '../../core/nearest';
import { type Block, type BlockOf, plainText } from '../markdown/markdown';
import { calloutKinds, readCallout } from '../markdown/markdown-html';
import type { Report } from '../markdown/source-text';

/** Problems: raw-html; the warnings callout-unknown, code-json and diagram-nested. `opened` holds the tags seen so far. */
export function findBadBlocks(
  blocks: readonly Block[],
  report: Report,
  isNested = false,
  opened = new Set<string>(),
): void {
  for (const block of blocks) {
    if (block.type === 'html' && !closes(block.raw, opened))
      report('error', 'raw-html', block.offset, 'HTML tags are not part of a lesson.', 'Write it in Markdown.');
    if (block.type === 'code' && block.language === 'mermaid' && isNested)
      report(
        'warning',
        'diagram-nested',
        block.offset,
        'Inside a list or a quote, a diagram is shown as code.',
        'Move it out, to the start of a line.',
      );
    if (block.type === 'code' && block.language === 'json') findBadJson(block, report);
    if (block.type === 'quote') {
      findBadCallout(block, report);
      findBadBlocks(block.blocks, report, true, opened);
    }
    if (block.type === 'list') for (const item of block.items) findBadBlocks(item.blocks, report, true, opened);
  }
}

/** Whether a tag only closes one that was seen before; opening tags are noted in `opened`. */
export function closes(tag: string, opened: Set<string>): boolean {
  const [, slash, name = ''] = /^\s*<(\/?)([a-z][\w-]*)/i.exec(tag) ?? [];
  if (slash) return opened.has(name.toLowerCase());
  opened.add(name.toLowerCase());
  return false;
}

function findBadJson({ text, offset }: BlockOf<'code'>, report: Report): void {
  try {
    JSON.parse(text);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    report(
      'warning',
      'code-json',
      offset,
      `This JSON cannot be read: ${why}.`,
      'Name the fence “text” if it is not JSON.',
    );
  }
}

function findBadCallout(quote: BlockOf<'quote'>, report: Report): void {
  const [first] = quote.blocks;
  const [, kind] = (first?.type === 'paragraph' && /^\[!(\w+)\]/.exec(plainText(first.children))) || [];
  if (kind === undefined || readCallout(quote)) return;
  const message = `“${kind}” is no callout; this is shown as a quote. The callouts are ${calloutKinds.join(', ')}.`;
  const near = nearest(kind, calloutKinds);
  const start = quote.offset + quote.raw.indexOf(`[!${kind}]`);
  report(
    'warning',
    'callout-unknown',
    quote.offset,
    message,
    near && `[!${near}]`,
    near === undefined ? undefined : { start, end: start + kind.length + 3, text: `[!${near}]` },
  );
}
