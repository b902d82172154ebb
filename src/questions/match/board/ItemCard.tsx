import { Grip } from '../../drag/Grip';
import { isPlaced } from '../match-moves';
import { binNumber } from '../match-names';
import type { MatchItem } from '../match-shape';
import { Badge } from '../parts/Badge';
import { ItemText } from '../parts/ItemText';
import type { Board } from '../parts/use-board';
import styles from './ItemCard.module.css';

type ItemCardProps = {
  board: Board;
  item: MatchItem;
  isHeld: boolean;
  onPick: (item: MatchItem) => void;
  onPointerDown: (event: PointerEvent) => void;
};

/** An item on the shelf. It stays there when it is placed, because it may belong in more than one bin. */
export function ItemCard({ board, item, isHeld, onPick, onPointerDown }: ItemCardProps) {
  const { ask, response, words } = board;
  const bins = ask.bins.filter((bin) => isPlaced(response, item.id, bin.id));
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const bin = ask.bins.find((one) => String(binNumber(ask.bins, one)) === event.key);
    if (!bin) return;
    event.preventDefault();
    board.toggle(item, bin);
  };
  return (
    <li className={styles.card} data-held={isHeld || undefined} onPointerDown={onPointerDown}>
      <Grip />
      <button
        type="button"
        className={styles.button}
        data-item={item.id}
        aria-pressed={isHeld}
        disabled={!board.isLive}
        onClick={() => onPick(item)}
        onKeyDown={onKeyDown}
      >
        <ItemText item={item} className={styles.text} />
        {bins.length > 0 && (
          <>
            <span className={styles.places} aria-hidden="true">
              {bins.map((bin) => (
                <Badge key={bin.id} ask={ask} bin={bin} isSmall />
              ))}
            </span>
            <span className="spoken">, {words.board.placements(bins.length)}</span>
          </>
        )}
      </button>
    </li>
  );
}
