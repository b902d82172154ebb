// A numbered list to an order.
import { nearest } from '../../core/nearest';
import type { Problem } from '../../core/problem';
import { fail, ok, type Result } from '../../core/result';
import { uniqueSlugs } from '../../core/slug';
import { foldName, phaseNamed } from '../parts/phase-named';
import type { QuestionReader, QuestionSource, ReadContext } from '../question-kind';
import { lintOrder } from './lint-order';
import type { OrderAsk, OrderItem, OrderKey, OrderShape } from './order-shape';

const scorings = ['parts', 'all'];

/** Ask and key. Problems: order-too-few-items, order-empty-item, order-duplicate-item, order-scoring. */
function readOrder(
  { place, settings, body }: QuestionSource,
  { phases }: ReadContext,
): Result<{ ask: OrderAsk; key: OrderKey }, Problem[]> {
  if (body.form !== 'numbered-list') return fail([]);
  const problems: Problem[] = [];
  const report = (code: string, where: Problem['place'], message: string, suggestion?: string) =>
    problems.push({ severity: 'error', code, place: where, message, suggestion });
  const { items } = body;
  if (items.length < 3)
    report(
      'order-too-few-items',
      items[0]?.place ?? place,
      'An order needs at least three items.',
      'Add a step, or ask it as a “Quiz:”.',
    );
  const seen = new Set<string>();
  for (const item of items) {
    const text = foldName(item.text.text);
    if (text === '')
      report('order-empty-item', item.place, 'This item has no text.', 'Write what stands at this place.');
    else if (seen.has(text))
      report(
        'order-duplicate-item',
        item.place,
        `The item “${item.text.text}” stands here twice.`,
        'Say what is different about this one, or remove it.',
      );
    seen.add(text);
  }
  const scoring = settings.get('scoring');
  if (scoring && !scorings.includes(scoring.value))
    report(
      'order-scoring',
      scoring.place,
      'The scoring of an order is parts or all.',
      `scoring: ${nearest(scoring.value, scorings) ?? 'parts'}`,
    );
  if (problems.length > 0) return fail(problems);

  const ids = uniqueSlugs(items.map((item) => item.text.text));
  const entries = items.map(({ text, reason }, index) => ({ id: ids[index] ?? String(index), text, reason }));
  return ok({
    ask: {
      items: entries.map(({ id, text }): OrderItem => {
        const phase = phaseNamed(text.text, phases);
        return { id, text, ...(phase && { phase: phase.number }) };
      }),
    },
    key: {
      order: entries.map(({ id }) => id),
      reasons: Object.fromEntries(entries.flatMap(({ id, reason }) => (reason ? [[id, reason]] : []))),
      scoring: scoring?.value === 'all' ? 'all' : 'parts',
    },
  });
}

export const orderReader: QuestionReader<OrderShape> = {
  opensWith: 'Order',
  form: 'numbered-list',
  formInWords: 'a numbered list in the right order: one line “1. text” for each item',
  read: readOrder,
  lint: lintOrder,
  subjects: ({ ask }) => ask.items.map(({ text }) => text.text),
};
