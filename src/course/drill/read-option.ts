// One option of a decision: where it leads, why, and what it costs.
import { nearest } from '../../core/nearest';
import type { DrillCost, DrillOption } from '../course';
import type { BlockReader } from '../lesson/read-blocks';
import { readSettings } from '../lesson/read-settings';
import type { Block, BlockOf, Inline, ListItem } from '../markdown/markdown';
import type { Report } from '../markdown/source-text';

export const clockForm = 'A clock is written as +4m or +2h.';

/** Minutes of `+4m` or `+2h`, 0 where nothing is written, undefined where it is something else. */
export function readClock(text: string | undefined): number | undefined {
  if (text === undefined) return 0;
  const [, amount, unit] = /^\+(\d{1,5})(m|h)$/.exec(text) ?? [];
  return amount === undefined ? undefined : Number(amount) * (unit === 'h' ? 60 : 1);
}

/** The link to the scene that follows, where an item is that and no more. */
export function optionLink({ blocks: [first] }: ListItem): Extract<Inline, { type: 'link' }> | undefined {
  const inlines = first?.type === 'paragraph' ? first.children.filter((inline) => !isBlank(inline)) : [];
  const [link, ...others] = inlines;
  return link?.type === 'link' && link.href.startsWith('#') && others.length === 0 ? link : undefined;
}

/** Undefined where the option leads nowhere. Problems: drill-option, drill-cost, drill-clock; the warning drill-reason. */
export function readOption(item: ListItem, reader: BlockReader, report: Report): DrillOption | undefined {
  const complain = (code: string, message: string, suggestion?: string, at: { offset: number } = item) =>
    report('error', code, at.offset, message, suggestion);
  const link = optionLink(item);
  if (!link) {
    complain('drill-option', 'An option is one link to the scene that follows.', '- [ ] [What to do](#scene)');
    return undefined;
  }
  if (item.ticked === undefined)
    complain('drill-option', 'This option has no box.', 'Write “- [ ]” before it, or “- [x]” where it is sound.');
  const stray = item.blocks.slice(1).find(({ type }) => type !== 'quote' && type !== 'comment');
  if (stray)
    complain(
      'drill-option',
      'An option has its link and its reason and no more.',
      'Put “> ” before the reason.',
      stray,
    );
  const reason = readReason(item, reader, report);
  return {
    text: reader.text(link.children),
    to: link.href.slice(1),
    isSound: item.ticked === true,
    ...(reason.text !== '' && { reason }),
    ...readPrice(item, complain),
  };
}

function readReason(item: ListItem, reader: BlockReader, report: Report) {
  const quotes = item.blocks.filter((block): block is BlockOf<'quote'> => block.type === 'quote');
  const blocks = quotes.flatMap((quote) => quote.blocks).filter(({ type }) => type !== 'comment');
  const warn = (at: { offset: number }, message: string, suggestion: string) =>
    report('warning', 'drill-reason', at.offset, message, suggestion);
  const paragraphs = blocks.filter((block): block is BlockOf<'paragraph'> => block.type === 'paragraph');
  const other = blocks.find(({ type }) => type !== 'paragraph');
  if (other) warn(other, 'A reason shows paragraphs only.', 'Write this part as a sentence.');
  const reason = reader.text(
    paragraphs.flatMap(({ children }, index): Inline[] =>
      index === 0 ? [...children] : [{ type: 'break' }, ...children],
    ),
  );
  if (reason.text === '')
    warn(item, 'This option does not say what follows and why.', 'Indent a line “> why” under it.');
  return reason;
}

const known = ['cost', 'clock'];

function readPrice(
  { blocks }: ListItem,
  complain: (code: string, message: string, suggestion?: string) => void,
): Pick<DrillOption, 'minutes' | 'costs'> {
  const settings = readSettings(commentsIn(blocks).join(';'));
  for (const name of settings.keys())
    if (!known.includes(name))
      complain('drill-option', `“${name}” is not a setting of an option.`, nearest(name, known) ?? 'cost: evidence');
  const minutes = readClock(settings.get('clock')?.value);
  if (minutes === undefined) complain('drill-clock', clockForm, 'clock: +5m');
  const costs = readCosts(settings.get('cost')?.value);
  if (!costs)
    complain('drill-cost', 'A cost is a name, with an amount where there is one.', 'cost: evidence, money 400');
  return { minutes: minutes ?? 0, costs: costs ?? [] };
}

const isBlank = (inline: Inline): boolean =>
  inline.type === 'comment' || (inline.type === 'text' && inline.text.trim() === '');

/** `evidence, money 400`; a cost without an amount counts 1. */
function readCosts(text: string | undefined): DrillCost[] | undefined {
  const costs = (text ?? '')
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .map((part) => /^([a-z][a-z ]*?)(?:\s+(\d{1,9}))?$/.exec(part));
  if (costs.includes(null)) return undefined;
  return costs.flatMap((cost) => (cost?.[1] === undefined ? [] : [{ name: cost[1], amount: Number(cost[2] ?? 1) }]));
}

/** The comments inside an option, whether they stand in a line or by themselves. */
function commentsIn(blocks: readonly Block[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'comment') return [block.text];
    if (block.type === 'quote') return commentsIn(block.blocks);
    if (block.type === 'paragraph')
      return block.children.flatMap((inline) => (inline.type === 'comment' ? [inline.text] : []));
    return [];
  });
}
