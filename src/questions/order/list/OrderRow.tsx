import { Html } from '../../../ui/Html';
import { Grip } from '../../drag/Grip';
import colours from '../../parts/phase.module.css';
import type { OrderItem } from '../order-shape';
import type { OrderWords } from '../order-words';
import styles from './OrderRow.module.css';

type OrderRowProps = {
  item: OrderItem;
  place: number;
  of: number;
  isLive: boolean;
  isDragged: boolean;
  /** Where the item in hand would land, if it is beside this row. */
  line: 'before' | 'after' | undefined;
  words: OrderWords;
  onStep: (by: -1 | 1) => void;
  onPointerDown: (event: PointerEvent) => void;
};

const steps: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/** An item at its place. Its buttons stay where they are at the ends of the list, so that the focus is never lost. */
export function OrderRow({ item, place, of, isLive, isDragged, line, words, onStep, onPointerDown }: OrderRowProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    const by = steps[event.key];
    if (by === undefined || !event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    onStep(by);
  };
  const name = item.text.text;
  return (
    <li
      className={`${colours.phase} ${styles.row}`}
      data-row={item.id}
      data-phase={item.phase}
      data-dragged={isDragged || undefined}
      data-line={line}
      onPointerDown={onPointerDown}
      onKeyDown={onKeyDown}
    >
      <Grip />
      <span className={styles.place}>{place + 1}</span>
      <Html html={item.text.html} className={styles.text} />
      <span className={styles.steps}>
        <Step
          label={words.moveUp(name)}
          isEnd={place === 0}
          isLive={isLive}
          path="M8 13V3M3.5 7.5L8 3l4.5 4.5"
          onStep={() => onStep(-1)}
        />
        <Step
          label={words.moveDown(name)}
          isEnd={place === of - 1}
          isLive={isLive}
          path="M8 3v10M3.5 8.5L8 13l4.5-4.5"
          onStep={() => onStep(1)}
        />
      </span>
    </li>
  );
}

type StepProps = { label: string; isEnd: boolean; isLive: boolean; path: string; onStep: () => void };

function Step({ label, isEnd, isLive, path, onStep }: StepProps) {
  return (
    <button
      type="button"
      className={styles.step}
      aria-label={label}
      aria-disabled={isEnd || undefined}
      disabled={!isLive}
      onClick={onStep}
    >
      <svg viewBox="0 0 16 16" width="18" height="18" aria-hidden="true" focusable="false">
        <path
          d={path}
          fill="none"
          stroke="currentColor"
          strokeWidth="1.75"
          strokeLinecap="round"
          strokeLinejoin="round"
        />
      </svg>
    </button>
  );
}
