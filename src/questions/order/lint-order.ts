// What a good order never does, as far as one question can show it.
import type { Problem } from '../../core/problem';
import type { QuestionSource } from '../question-kind';
import type { OrderAsk, OrderKey } from './order-shape';

const most = 10;

/** Warnings: more items than a mind holds, items without a reason, and a wish not to shuffle. */
export function lintOrder(_parts: { ask: OrderAsk; key: OrderKey }, source: QuestionSource): Problem[] {
  if (source.body.form !== 'numbered-list') return [];
  const { items } = source.body;
  const problems: Problem[] = [];
  const warn = (code: string, place: Problem['place'], message: string, suggestion: string) =>
    problems.push({ severity: 'warning', code, place, message, suggestion });
  if (items.length > most)
    warn(
      'order-too-many-items',
      items[most]?.place ?? source.place,
      `An order of ${items.length} items is hard to hold in mind.`,
      `Keep to ${most} items, or make two questions of them.`,
    );
  for (const { text, reason, place } of items)
    if (!reason)
      warn('order-reason', place, `The item “${text.text}” has no reason.`, 'Indent a line “> why” under it.');
  const shuffle = source.settings.get('shuffle');
  if (shuffle?.value === 'no')
    warn('order-shuffle', shuffle.place, 'An order is always shuffled.', 'Take out “shuffle: no”.');
  return problems;
}
