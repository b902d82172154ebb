import type { ComponentChildren } from 'preact';
import { VerdictIcon } from '../../../ui/VerdictIcon';
import { isPlaced } from '../match-moves';
import type { MatchBin, MatchItem } from '../match-shape';
import type { Board } from '../parts/use-board';
import { marksIn } from '../review/verdicts';
import styles from './GridCell.module.css';

type GridCellProps = { board: Board; item: MatchItem; bin: MatchBin; children?: ComponentChildren };

/** One pair of item and bin as a checkbox; after the check with its mark. */
export function GridCell({ board, item, bin, children }: GridCellProps) {
  const { words } = board;
  const mark = marksIn(bin.id, board.review?.grade).get(item.id);
  return (
    <label className={styles.cell} data-mark={mark}>
      <input
        type="checkbox"
        name={`${board.name}-${item.id}`}
        value={bin.id}
        checked={isPlaced(board.response, item.id, bin.id)}
        disabled={board.isLocked || !board.isLive}
        aria-label={words.board.cell(item.text.text, bin.text.text)}
        onChange={() => board.toggle(item, bin)}
      />
      {children}
      {mark && (
        <span className={styles.mark}>
          <VerdictIcon verdict={mark} />
          <span className={children ? undefined : 'spoken'}>{words.board.mark[mark]}</span>
        </span>
      )}
    </label>
  );
}
