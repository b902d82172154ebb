import { useSyncExternalStore } from 'preact/compat';
import { useContext } from 'preact/hooks';
import type { Heading } from '../../../course/course';

import { playerWords } from '../../../words/player/player';

import { PlayerContext } from '../player-context';
import styles from './Reading.module.css';

const nothing = () => undefined;

/** Offers the furthest heading of earlier visits; nothing scrolls by itself. Its line is there before, so that the text stays where it is. */
export function GoOn({ outline }: { outline: readonly Heading[] }) {
  const { reading } = useContext(PlayerContext);
  const furthest = useSyncExternalStore(reading.subscribe, reading.furthest, nothing);
  const index = outline.findIndex(({ id }) => id === furthest);
  const heading = index > 0 ? outline[index] : undefined;
  return (
    <p className={styles.goOn} role="status">
      {heading && <a href={`#${heading.id}`}>{playerWords.lesson.goOn(heading.text)}</a>}
    </p>
  );
}
