import type { Ref } from 'react';
import type { MatchItem } from '../match-shape';
import { ItemText } from '../parts/ItemText';
import styles from './Ghost.module.css';

/** The card in hand, which follows the pointer. */
export function Ghost({ ref, item }: { ref: Ref<HTMLDivElement>; item: MatchItem }) {
  return (
    <div ref={ref} className={styles.ghost} aria-hidden="true" data-ghost="">
      <ItemText item={item} className={styles.card} />
    </div>
  );
}
