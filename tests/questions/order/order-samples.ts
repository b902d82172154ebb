import { unmarked } from '../../../src/core/plain-text';
import type { OrderAsk, OrderKey } from '../../../src/questions/order/order-shape';

/** An order of these ids, which stand in the right order; their names are their ids in capitals. */
export function buildOrder(
  ids: readonly string[],
  scoring: OrderKey['scoring'] = 'parts',
): { ask: OrderAsk; key: OrderKey } {
  return {
    ask: { items: ids.map((id) => ({ id, text: unmarked(id.toUpperCase()) })) },
    key: { order: ids, reasons: {}, scoring },
  };
}

export const letters = ['a', 'b', 'c', 'd', 'e', 'f'];
