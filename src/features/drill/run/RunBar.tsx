import type { PhaseLabel } from '../../../course/page-data';
import type { DrillTotals } from '../../../study/drill';
import { drillWords } from '../../../words/drill';
import styles from './RunBar.module.css';

/** The clock of the incident, what the choices have cost, and the phase in which the scene stands. */
export function RunBar({
  totals,
  phases,
  phase,
}: {
  totals: DrillTotals;
  phases: readonly PhaseLabel[];
  phase: string | undefined;
}) {
  return (
    <section className={styles.bar} aria-label={drillWords.whereYouAre}>
      <p className={styles.clock}>
        <strong>{drillWords.clock(totals.minutes)}</strong> {drillWords.sinceAlarm}
      </p>
      <div className={styles.costs}>
        <p>{drillWords.costsSoFar}:</p>
        {totals.costs.length === 0 ? (
          <p>{drillWords.noCosts}</p>
        ) : (
          <ul>
            {totals.costs.map(({ name, amount }) => (
              <li key={name}>{drillWords.cost(name, amount)}</li>
            ))}
          </ul>
        )}
      </div>
      <ol className={styles.phases} aria-label={drillWords.phases}>
        {phases.map(({ id, number, name }) => (
          <li key={id} data-phase={number} aria-current={id === phase ? 'step' : undefined}>
            <span className={styles.number}>{number}</span>
            <span className={styles.name}>{name}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
