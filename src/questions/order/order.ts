// Items that belong in one sequence.
import { type Random, shuffle } from '../../core/random';
import type { QuestionKind } from '../question-kind';
import { gradeOrder } from './order-grade';
import { readOrderResponse, shownOrder } from './order-moves';
import type { OrderAsk, OrderResponse, OrderShape } from './order-shape';

/** Shuffled, and never the right order, which is the one that comes in. */
function arrangeOrder(ask: OrderAsk, random: Random): OrderAsk {
  for (let draw = 0; draw < 20; draw += 1) {
    const items = shuffle(ask.items, random);
    if (items.some((item, place) => item !== ask.items[place])) return { ...ask, items };
  }
  // A source of numbers that keeps giving the right order.
  return { ...ask, items: ask.items.toReversed() };
}

/** An answer as numbered lines; a blank question as its items. */
function describeOrder(ask: OrderAsk, response: OrderResponse): string[] {
  const texts = shownOrder(ask, response).flatMap((id) => ask.items.find((item) => item.id === id)?.text.text ?? []);
  return response.length === 0 ? texts : texts.map((text, place) => `${place + 1}. ${text}`);
}

export const order: QuestionKind<OrderShape> = {
  arrange: arrangeOrder,
  blank: () => [],
  readResponse: readOrderResponse,
  grade: gradeOrder,
  credit: ({ parts }) => ({ right: parts.filter(({ earned }) => earned > 0).length, of: parts.length }),
  modelAnswer: (_ask, key) => key.order,
  retry: (_ask, _key, response) => response,
  describe: describeOrder,
};
