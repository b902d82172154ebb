// What a learner can do to an order: move one item to another place.
import type { OrderAsk, OrderResponse } from './order-shape';

/** The ids as they stand on screen: the learner's order, or the arranged one while nothing was moved. */
export const shownOrder = (ask: OrderAsk, response: OrderResponse): readonly string[] =>
  response.length > 0 ? response : ask.items.map(({ id }) => id);

/** The order with the item at the place counted from 0, or at the end that is nearest to it; the same object where the item is there already. */
export function moveItem(order: readonly string[], id: string, to: number): readonly string[] {
  const place = Math.max(0, Math.min(to, order.length - 1));
  const from = order.indexOf(id);
  if (from < 0 || from === place) return order;
  return order.filter((other) => other !== id).toSpliced(place, 0, id);
}

/** The place at which an item lands that is dropped into the gap before the item at `gap`; its own place leaves a hole. */
export const placeOfGap = (from: number, gap: number): number => (gap > from ? gap - 1 : gap);

/** A stored order without doubles and ids that are gone, and with what is new at its end; an empty one stays empty. */
export function readOrderResponse(value: unknown, ask: OrderAsk): OrderResponse | undefined {
  if (!Array.isArray(value)) return undefined;
  const ids = ask.items.map(({ id }) => id);
  const known = new Set<unknown>(ids);
  const kept = [...new Set<unknown>(value)].filter((id): id is string => known.has(id));
  return kept.length === 0 ? [] : [...kept, ...ids.filter((id) => !kept.includes(id))];
}
