import styles from './Grip.module.css';

/** Where a finger drags a card; buttons do the same for everybody else. */
export function Grip() {
  return (
    <span className={styles.grip} data-grip="" aria-hidden="true">
      <svg viewBox="0 0 10 16" width="10" height="16" focusable="false" aria-hidden="true">
        {[2, 8, 14].map((y) => (
          <g key={y}>
            <circle cx="2" cy={y} r="1.5" />
            <circle cx="8" cy={y} r="1.5" />
          </g>
        ))}
      </svg>
    </span>
  );
}
