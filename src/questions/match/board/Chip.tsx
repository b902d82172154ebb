import type { Verdict } from '../../../core/grade';
import { VerdictIcon } from '../../../ui/VerdictIcon';
import { Grip } from '../../drag/Grip';
import type { BoardWords } from '../../question-words';
import type { MatchItem } from '../match-shape';
import { ItemText } from '../parts/ItemText';
import styles from './Chip.module.css';

type ChipProps = {
  item: MatchItem;
  mark: Verdict | undefined;
  words: BoardWords;
  takeBackName: string;
  onPointerDown: (event: PointerEvent) => void;
  onTakeBack?: (() => void) | undefined;
};

/** An item that lies in a bin. */
export function Chip({ item, mark, words, takeBackName, onPointerDown, onTakeBack }: ChipProps) {
  return (
    <li className={styles.chip} data-mark={mark} onPointerDown={onTakeBack && onPointerDown}>
      {onTakeBack && <Grip />}
      {mark && <VerdictIcon verdict={mark} />}
      <ItemText item={item} className={styles.text} />
      {mark && <span className={styles.mark}>{words.mark[mark]}</span>}
      {onTakeBack && (
        <button
          type="button"
          className={styles.back}
          data-back={item.id}
          aria-label={takeBackName}
          onClick={onTakeBack}
        >
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
            <path d="M4 4l8 8M12 4l-8 8" fill="none" stroke="currentColor" strokeWidth="1.75" strokeLinecap="round" />
          </svg>
        </button>
      )}
    </li>
  );
}
