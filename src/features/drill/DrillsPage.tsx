import { useMemo } from 'preact/hooks';
import type { DrillCard, DrillsPageData } from '../../course/page-data';
import { drillWords } from '../../words/drill';
import { words } from '../../words/words';
import { paths } from '../paths';
import { SiteLink } from '../SiteLink';
import styles from './DrillsPage.module.css';
import { type Standing, standingOf } from './drill-standing';
import { OutcomeMark } from './Marks';
import { useStoredRuns } from './use-stored-runs';

/** All drills, and where the learner stands in each once the memory is read. */
export function DrillsPage({ data: { drills } }: { data: DrillsPageData }) {
  const ids = useMemo(() => drills.map(({ id }) => id), [drills]);
  const stored = useStoredRuns(ids);
  return (
    <div className={`page ${styles.page}`}>
      <h1 tabIndex={-1}>{words.titles.drills}</h1>
      <p className={styles.intro}>{drillWords.intro}</p>
      <ul className={styles.drills}>
        {drills.map((drill) => (
          <li key={drill.id}>
            <Card drill={drill} standing={stored && standingOf(drill.ways, stored.get(drill.id))} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const actions = { new: drillWords.start, started: drillWords.goOn, ended: drillWords.readDebrief };

function Card({ drill, standing }: { drill: DrillCard; standing: Standing | undefined }) {
  const action = actions[standing?.state ?? 'new'];
  return (
    <article className={styles.drill}>
      <h2>
        <SiteLink to={paths.drill(drill.id)}>{drill.title}</SiteLink>
      </h2>
      <p>{drill.summary}</p>
      <p className={styles.facts}>
        {drillWords.minutes(drill.minutes)} · {drillWords.scenes(drill.scenes)} · {drillWords.endings(drill.endings)}
      </p>
      <p className={styles.standing}>{standing && <StandingLine standing={standing} />}</p>
      <p className={styles.action}>
        <SiteLink to={paths.drill(drill.id)} className="button button-main" aria-label={`${action}: ${drill.title}`}>
          {action}
        </SiteLink>
      </p>
    </article>
  );
}

function StandingLine({ standing }: { standing: Standing }) {
  switch (standing.state) {
    case 'new':
      return drillWords.notStarted;
    case 'started':
      return drillWords.started(standing.decisions);
    case 'ended':
      return (
        <>
          {drillWords.ended}: <OutcomeMark outcome={standing.outcome} />
        </>
      );
  }
}
