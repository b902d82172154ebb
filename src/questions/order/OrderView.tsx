import type { QuestionViewProps } from '../question-view-props';
import { OrderList } from './list/OrderList';
import { useOrder } from './list/use-order';
import styles from './OrderView.module.css';
import type { OrderShape } from './order-shape';
import { OrderReview } from './review/OrderReview';

/** One list, put in order by buttons, by keys or by dragging; after the check each item says how it stands and why. */
export function OrderView(props: QuestionViewProps<OrderShape>) {
  const order = useOrder(props);
  const { review } = props;
  return (
    <div className={styles.order}>
      {review ? <OrderReview order={order} review={review} /> : <OrderList order={order} />}
      <p className="spoken" role="status">
        {order.said}
      </p>
    </div>
  );
}
