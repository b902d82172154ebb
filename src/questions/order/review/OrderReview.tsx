import { Html } from '../../../ui/Html';
import { VerdictIcon } from '../../../ui/VerdictIcon';
import colours from '../../parts/phase.module.css';
import type { Order, Review } from '../list/use-order';
import type { OrderItem } from '../order-shape';
import styles from './OrderReview.module.css';

/** The learner's order with what became of each item and why; then the right order, where it is another. */
export function OrderReview({ order, review }: { order: Order; review: Review }) {
  const { name, items, words } = order;
  const rightId = `right:${name}`;
  const right = review.key.order.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const isRight = right.every((item, place) => item === items[place]);
  return (
    <>
      <ol className={styles.rows} aria-label={words.order.items}>
        {items.map((item, place) => (
          <ReviewRow key={item.id} order={order} review={review} item={item} place={place} />
        ))}
      </ol>
      {!isRight && (
        <div className={styles.right}>
          <p className={styles.label} id={rightId}>
            {words.order.rightOrder}
          </p>
          <ol aria-labelledby={rightId}>
            {right.map((item) => (
              <li key={item.id}>
                <Html html={item.text.html} />
              </li>
            ))}
          </ol>
        </div>
      )}
    </>
  );
}

type ReviewRowProps = { order: Order; review: Review; item: OrderItem; place: number };

function ReviewRow({ order: { words }, review: { key, grade }, item, place }: ReviewRowProps) {
  const verdict = (grade.parts.find(({ id }) => id === item.id)?.earned ?? 0) > 0 ? 'right' : 'wrong';
  const rightPlace = key.order.indexOf(item.id);
  const reason = Object.hasOwn(key.reasons, item.id) ? key.reasons[item.id] : undefined;
  return (
    <li className={`${colours.phase} ${styles.row}`} data-phase={item.phase} data-verdict={verdict}>
      <span className={styles.place}>{place + 1}</span>
      <div className={styles.item}>
        <Html html={item.text.html} className={styles.text} />
        <p className={styles.verdict}>
          <span className={styles.mark}>
            <VerdictIcon verdict={verdict} /> {words.order.mark[verdict]}
          </span>{' '}
          {(verdict === 'wrong' || rightPlace !== place) && <span>{words.order.belongsIn(rightPlace + 1)}</span>}
        </p>
        {reason && <Html as="p" className={styles.reason} html={reason.html} />}
      </div>
    </li>
  );
}
