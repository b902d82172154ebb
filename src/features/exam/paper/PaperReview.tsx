import type { RefObject } from 'preact';
import { examWords } from '../../../words/exam';
import type { PaperPlace } from './item-status';
import { PlaceButton } from './PaperPlaces';
import styles from './PaperPlaces.module.css';

const words = examWords.paper;

type Props = {
  heading: RefObject<HTMLHeadingElement | null>;
  places: readonly PaperPlace[];
  current: number;
  onMove: (to: number) => void;
};

/** What is still open before the end: blanks, half answers and flags, each a way back. */
export function PaperReview({ heading, places, current, onMove }: Props) {
  const lists = [
    { name: words.blanks, open: places.filter(({ status }) => status === 'blank') },
    { name: words.incomplete, open: places.filter(({ status }) => status === 'incomplete') },
    { name: words.flagged, open: places.filter(({ isFlagged }) => isFlagged) },
  ].filter(({ open }) => open.length > 0);
  return (
    <section className={styles.review} aria-labelledby="paper-review">
      <h2 id="paper-review" ref={heading} tabIndex={-1}>
        {words.reviewTitle}
      </h2>
      {lists.length === 0 && <p>{words.nothingOpen}</p>}
      {lists.map(({ name, open }) => (
        <section key={name} aria-label={name}>
          <h3>
            {name}: {open.length}
          </h3>
          <ol className={styles.grid}>
            {open.map((place) => (
              <li key={place.index}>
                <PlaceButton place={place} onMove={onMove} />
              </li>
            ))}
          </ol>
        </section>
      ))}
      <button type="button" className="button" onClick={() => onMove(current)}>
        {words.back(current + 1)}
      </button>
    </section>
  );
}
