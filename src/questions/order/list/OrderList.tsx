import { useLayoutEffect, useRef } from 'preact/hooks';
import { Ghost } from '../../drag/Ghost';
import { useDrag } from '../../drag/use-drag';
import { placeOfGap } from '../order-moves';
import type { OrderItem } from '../order-shape';
import { gapAt } from './gap-at';
import styles from './OrderList.module.css';
import { OrderRow } from './OrderRow';
import type { Order } from './use-order';

/** The items while they are being put in order. */
export function OrderList({ order }: { order: Order }) {
  const { items, words } = order;
  const list = useRef<HTMLOListElement>(null);
  const stepped = useRef<Element | null>(null);
  const { drag, start, ghostRef } = useDrag<OrderItem, number>({
    root: list,
    isOff: !order.isLive,
    targetAt: gapAt,
    onDrop: (item, gap) => {
      const from = items.indexOf(item);
      const to = placeOfGap(from, gap);
      if (to !== from) order.move(item, to);
    },
  });
  // An item that is moved by its own buttons or keys keeps the focus, which a move in the document takes, and stays in sight.
  useLayoutEffect(() => {
    const focused = stepped.current;
    stepped.current = null;
    if (!(focused instanceof HTMLElement)) return;
    focused.focus({ preventScroll: true });
    focused.closest('[data-row]')?.scrollIntoView?.({ block: 'nearest' });
  });
  const step = (item: OrderItem, by: number) => {
    stepped.current = document.activeElement;
    order.move(item, items.indexOf(item) + by);
  };
  const from = drag ? items.indexOf(drag.source) : -1;
  const gap = drag?.over !== undefined && placeOfGap(from, drag.over) !== from ? drag.over : undefined;
  return (
    <>
      <p className={styles.instructions}>
        {words.order.instructions} <span className={styles.keys}>{words.order.keys}</span>
      </p>
      <ol ref={list} className={styles.rows} aria-label={words.order.items} data-dragging={drag ? '' : undefined}>
        {items.map((item, place) => (
          <OrderRow
            key={item.id}
            item={item}
            place={place}
            of={items.length}
            isLive={order.isLive}
            isDragged={place === from}
            line={gap === place ? 'before' : gap === items.length && place === gap - 1 ? 'after' : undefined}
            words={words.order}
            onStep={(by) => step(item, by)}
            onPointerDown={(event) => start(event, item)}
          />
        ))}
      </ol>
      {drag && <Ghost ref={ghostRef}>{drag.source.text.text}</Ghost>}
    </>
  );
}
