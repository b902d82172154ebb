import colours from '../../parts/phase.module.css';
import { isPlaced } from '../match-moves';
import { binLabel } from '../match-names';
import type { MatchBin, MatchItem } from '../match-shape';
import { Badge } from '../parts/Badge';
import type { Board } from '../parts/use-board';
import { marksIn } from '../review/verdicts';
import styles from './BinPanel.module.css';
import { Chip } from './Chip';

type BinPanelProps = {
  board: Board;
  bin: MatchBin;
  held: MatchItem | undefined;
  isOver: boolean;
  onPointerDown: (event: PointerEvent, item: MatchItem) => void;
  onTakeBack: (item: MatchItem) => void;
};

/** A bin with what is in it; after the check also with what should have been. */
export function BinPanel({ board, bin, held, isOver, onPointerDown, onTakeBack }: BinPanelProps) {
  const { ask, response, review, words } = board;
  const marks = marksIn(bin.id, review?.grade);
  const items = ask.items.filter((item) => isPlaced(response, item.id, bin.id) || marks.get(item.id) === 'missed');
  const label = binLabel(ask.bins, bin);
  const isHere = held !== undefined && isPlaced(response, held.id, bin.id);
  const name = held?.text.text ?? '';
  return (
    <li
      className={`${colours.phase} ${styles.bin}`}
      data-bin={bin.id}
      data-phase={bin.phase}
      data-open={(held && !isHere) || undefined}
      data-over={isOver || undefined}
    >
      <div className={styles.head}>
        <p className={styles.name} id={`${board.name}-bin-${bin.id}`} tabIndex={-1}>
          <Badge ask={ask} bin={bin} /> {bin.text.text}
        </p>
        {held && (
          <button
            type="button"
            className={styles.place}
            aria-label={isHere ? words.board.isPlacedHere(name, label) : words.board.placeHere(name, label)}
            aria-disabled={isHere || undefined}
            onClick={() => board.place(held, bin)}
          >
            {isHere ? words.board.isPlaced : words.board.place}
          </button>
        )}
      </div>
      {items.length > 0 ? (
        <ul className={styles.chips} aria-labelledby={`${board.name}-bin-${bin.id}`}>
          {items.map((item) => (
            <Chip
              key={item.id}
              item={item}
              mark={marks.get(item.id)}
              words={words.board}
              takeBackName={words.board.takeBack(item.text.text, label)}
              onPointerDown={(event) => onPointerDown(event, item)}
              onTakeBack={board.isLocked ? undefined : () => onTakeBack(item)}
            />
          ))}
        </ul>
      ) : (
        <p className={styles.empty}>{words.board.emptyBin}</p>
      )}
    </li>
  );
}
