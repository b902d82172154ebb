import { examWords } from '../../../words/exam';
import type { PaperPlace } from './item-status';
import styles from './PaperPlaces.module.css';

const words = examWords.paper;
const signs = { answered: '✓', incomplete: '◐', blank: '○' } as const;

type Props = { places: readonly PaperPlace[]; isOpen: boolean; onMove: (to: number) => void };

/** All questions by number, each with where it stands; told by sign and by name, and not by colour alone. */
export function PaperPlaces({ places, isOpen, onMove }: Props) {
  const answered = places.filter(({ status }) => status === 'answered').length;
  const flagged = places.filter(({ isFlagged }) => isFlagged).length;
  return (
    <details className={styles.places} open={isOpen}>
      <summary>
        {words.grid} <span>{words.tally(answered, places.length - answered, flagged)}</span>
      </summary>
      <ol className={styles.grid}>
        {places.map((place) => (
          <li key={place.index}>
            <PlaceButton place={place} onMove={onMove} />
          </li>
        ))}
      </ol>
      <p className={styles.legend} aria-hidden="true">
        {(['answered', 'incomplete', 'blank'] as const).map((status) => (
          <span key={status}>
            {signs[status]} {words.status[status]}
          </span>
        ))}
        <span>⚑ {words.isFlagged}</span>
      </p>
    </details>
  );
}

/** A question by its number, with its signs; goes there. */
export function PlaceButton({ place, onMove }: { place: PaperPlace; onMove: (to: number) => void }) {
  const { index, status, isFlagged, isCurrent } = place;
  const states = [
    words.status[status],
    ...(isFlagged ? [words.isFlagged] : []),
    ...(isCurrent ? [words.isCurrent] : []),
  ];
  return (
    <button
      type="button"
      className={styles.place}
      data-status={status}
      aria-current={isCurrent || undefined}
      aria-label={words.place(index + 1, states)}
      onClick={() => onMove(index)}
    >
      {index + 1}
      <span aria-hidden="true" className={styles.sign}>
        {signs[status]}
        {isFlagged && '⚑'}
      </span>
    </button>
  );
}
