import { drillWords } from '../../../words/drill';
import styles from './PathMap.module.css';

const kinds = [
  { name: 'taken', isTaken: true, isSound: true },
  { name: 'best', isBest: true, isSound: true },
  { name: 'sound', isSound: true },
  { name: 'unsound', isSound: false },
] as const satisfies readonly { name: string; isTaken?: boolean; isBest?: boolean; isSound: boolean }[];

const sample = 'M4 8H48';

/** What the lines and frames of the picture mean. */
export const PathMapLegend = () => (
  <ul className={styles.legend}>
    {kinds.map((kind) => (
      <li key={kind.name}>
        <svg width="52" height="16" viewBox="0 0 52 16" aria-hidden="true" focusable="false">
          <g
            data-taken={'isTaken' in kind || undefined}
            data-best={'isBest' in kind || undefined}
            data-sound={kind.isSound}
          >
            {'isBest' in kind && <path d={sample} className={styles.rails} />}
            {'isBest' in kind && <path d={sample} className={styles.bed} />}
            <path d={sample} className={styles.line} />
          </g>
        </svg>
        {drillWords.legend[kind.name]}
      </li>
    ))}
    <li>
      <svg width="52" height="22" viewBox="0 0 52 22" aria-hidden="true" focusable="false">
        <rect x="4" y="1" width="44" height="20" rx="5" className={styles.box} />
        <rect x="7" y="4" width="38" height="14" rx="3" className={styles.inner} />
      </svg>
      {drillWords.legend.ending}
    </li>
  </ul>
);
