import colours from '../../parts/phase.module.css';
import { isPlaced } from '../match-moves';
import { binNumber } from '../match-names';
import type { MatchItem } from '../match-shape';
import type { Board } from '../parts/use-board';
import styles from './HoldingBar.module.css';

/** Stays in sight while an item is held: what it is, the bins however far away they stand, and how to let go. */
export function HoldingBar({ board, held, onDone }: { board: Board; held: MatchItem; onDone: () => void }) {
  const { ask, response, words } = board;
  return (
    <div className={styles.bar}>
      <p className={styles.held}>{words.board.holding(held.text.text)}</p>
      <fieldset className={styles.bins}>
        <legend>{words.board.whereTo(held.text.text)}</legend>
        {ask.bins.map((bin) => (
          <button
            key={bin.id}
            type="button"
            className={`${colours.phase} ${styles.bin}`}
            data-phase={bin.phase}
            aria-pressed={isPlaced(response, held.id, bin.id)}
            onClick={() => board.toggle(held, bin)}
          >
            <span className={styles.number}>{binNumber(ask.bins, bin)}</span>{' '}
            <span className={styles.name}>{bin.text.text}</span>
          </button>
        ))}
      </fieldset>
      <button type="button" className={styles.done} onClick={onDone}>
        {words.board.done}
      </button>
    </div>
  );
}
