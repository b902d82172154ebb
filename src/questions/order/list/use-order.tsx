import { useState } from 'preact/hooks';
import { useIsLive } from '../../parts/use-is-live';
import type { QuestionViewProps } from '../../question-view-props';
import { moveItem, shownOrder } from '../order-moves';
import type { OrderItem, OrderShape } from '../order-shape';

/** The items as they stand, what can be done to them, and what was last said about it. Places count from 0. */
export type Order = QuestionViewProps<OrderShape> & {
  items: readonly OrderItem[];
  isLive: boolean;
  said: string;
  move: (item: OrderItem, to: number) => void;
};

/** What an order shows after the check. */
export type Review = NonNullable<Order['review']>;

export function useOrder(props: QuestionViewProps<OrderShape>): Order {
  const { ask, response, onRespond, review, words } = props;
  const [said, say] = useState('');
  const isLive = useIsLive();
  // What was said before a check is not said again after it.
  if (review && said !== '') say('');
  const ids = shownOrder(ask, response);
  const move = (item: OrderItem, to: number) => {
    if (review) return;
    const next = moveItem(ids, item.id, to);
    const place = next.indexOf(item.id) + 1;
    const { moved, stays } = words.order.said;
    if (next !== ids) onRespond(next);
    say((next === ids ? stays : moved)(item.text.text, place, next.length));
  };
  const items = ids.flatMap((id) => ask.items.find((item) => item.id === id) ?? []);
  return { ...props, items, isLive, said, move };
}
