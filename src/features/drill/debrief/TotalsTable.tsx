import type { ComponentChildren } from 'preact';
import type { DrillOutcome, DrillTotals } from '../../../study/drill';
import { drillWords } from '../../../words/drill';
import { OutcomeMark } from '../Marks';
import styles from './TotalsTable.module.css';

type Result = DrillTotals & { outcome: DrillOutcome | undefined };

/** Two runs in numbers: how they ended, how long they took, and what they cost. */
export function TotalsTable({ yours, best }: { yours: Result; best: Result }) {
  const names = [...new Set([...yours.costs, ...best.costs].map(({ name }) => name))];
  return (
    <table className={styles.totals}>
      <caption>{drillWords.totals}</caption>
      <thead>
        <tr>
          <th scope="col">{drillWords.measure}</th>
          <th scope="col">{drillWords.yourPath}</th>
          <th scope="col">{drillWords.bestPath}</th>
        </tr>
      </thead>
      <tbody>
        <Row
          name={drillWords.outcome}
          cells={[yours, best].map(({ outcome }) => outcome && <OutcomeMark outcome={outcome} />)}
        />
        <Row name={drillWords.time} cells={[yours, best].map(({ minutes }) => drillWords.clock(minutes))} />
        <Row
          name={drillWords.decisions}
          cells={[yours, best].map(({ sound, decisions }) => drillWords.soundOf(sound, decisions))}
        />
        {names.map((name) => (
          <Row
            key={name}
            name={drillWords.costOf(name)}
            cells={[yours, best].map(({ costs }) =>
              drillWords.amount(name, costs.find((cost) => cost.name === name)?.amount ?? 0),
            )}
          />
        ))}
      </tbody>
    </table>
  );
}

const Row = ({ name, cells: [yours, best] }: { name: string; cells: readonly ComponentChildren[] }) => (
  <tr>
    <th scope="row">{name}</th>
    <td>{yours}</td>
    <td>{best}</td>
  </tr>
);
