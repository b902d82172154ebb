import colours from '../../parts/phase.module.css';
import { binNumber } from '../match-names';
import type { MatchAsk, MatchBin } from '../match-shape';
import styles from './Badge.module.css';

/** A bin's number in the colour of its phase. */
export function Badge({ ask, bin, isSmall = false }: { ask: MatchAsk; bin: MatchBin; isSmall?: boolean }) {
  return (
    <span className={`${colours.phase} ${styles.badge}`} data-phase={bin.phase} data-small={isSmall || undefined}>
      {binNumber(ask.bins, bin)}
    </span>
  );
}
