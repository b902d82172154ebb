import { outcomeOf } from '../../../core/grade';
import { VerdictIcon } from '../../../ui/VerdictIcon';
import type { MatchItem } from '../match-shape';
import { ItemText } from '../parts/ItemText';
import type { Board, Review } from '../parts/use-board';
import { ReviewDetails } from './ReviewDetails';
import styles from './ReviewList.module.css';
import { partOf } from './verdicts';

const icons = { correct: 'right', partial: 'partial', incorrect: 'wrong' } as const;

/** The cards after the check: how each one went, and why. */
export function ReviewList({ board, review }: { board: Board; review: Review }) {
  return (
    <ul className={styles.list} aria-label={board.words.board.items}>
      {board.ask.items.map((item) => (
        <li key={item.id} className={styles.card}>
          <p className={styles.head}>
            <ItemText item={item} className={styles.name} />
            <ItemVerdict board={board} review={review} item={item} />
          </p>
          <ReviewDetails board={board} review={review} item={item} />
        </li>
      ))}
    </ul>
  );
}

/** In a word how an item went, with its points where it is neither right nor wrong. */
export function ItemVerdict({ board: { words }, review, item }: { board: Board; review: Review; item: MatchItem }) {
  const part = partOf(item.id, review.grade);
  if (!part) return null;
  const outcome = outcomeOf(part);
  return (
    <span className={styles.verdict} data-outcome={outcome}>
      <VerdictIcon verdict={icons[outcome]} /> {words.board.item[outcome]}
      {outcome === 'partial' && <span className={styles.points}>{words.points(part.earned, part.possible)}</span>}
    </span>
  );
}
