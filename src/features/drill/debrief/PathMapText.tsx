import type { Drill } from '../../../course/course';
import type { DrillRun } from '../../../study/drill';
import { Html } from '../../../ui/Html';
import { drillWords } from '../../../words/drill';
import styles from './PathMap.module.css';

/** The picture in words: each scene with its options and where they lead. */
export function PathMapText({ drill, run, best }: { drill: Drill; run: DrillRun; best: DrillRun | undefined }) {
  const isIn = (path: DrillRun | undefined, scene: string, option: number) =>
    path?.steps.some((step) => step.scene === scene && step.option === option) === true;
  const labels = new Map(drill.scenes.map(({ id, title }, index) => [id, drillWords.boxLabel(index + 1, title)]));
  return (
    <details className={styles.text}>
      <summary>{drillWords.mapText}</summary>
      <ol>
        {drill.scenes.map(({ id, decision, outcome }) => (
          <li key={id}>
            <p>
              <strong>{labels.get(id)}</strong>
              {outcome && ` (${drillWords.ending}: ${drillWords.outcomes[outcome]})`}
            </p>
            {decision && (
              <ul>
                {decision.options.map((option, index) => {
                  const notes = [
                    option.isSound ? drillWords.sound : drillWords.unsound,
                    ...(isIn(run, id, index) ? [drillWords.yours] : []),
                    ...(isIn(best, id, index) ? [drillWords.bestPath] : []),
                  ];
                  return (
                    <li key={option.text.text}>
                      <Html as="span" html={option.text.html} /> ({notes.join(', ').toLowerCase()}){' '}
                      {drillWords.leadsTo(labels.get(option.to) ?? '')}
                    </li>
                  );
                })}
              </ul>
            )}
          </li>
        ))}
      </ol>
    </details>
  );
}
