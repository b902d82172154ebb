import { useMemo } from 'preact/hooks';
import type { DrillPageData } from '../../course/page-data';
import { sceneOf, totalsOf } from '../../study/drill';
import { drillWords } from '../../words/drill';
import { Passages } from '../Passages';
import { paths } from '../paths';
import { SiteLink } from '../SiteLink';
import { useProseActions } from '../use-prose-actions';
import styles from './DrillPage.module.css';
import { mapOfDrill } from './drill-map';
import { RunView } from './run/RunView';
import { useDrillRun } from './run/use-drill-run';
import { WholeDrill } from './WholeDrill';

/** One drill; another one starts with nothing of it. */
export const DrillPage = ({ data }: { data: DrillPageData }) => <OneDrill key={data.drill.id} data={data} />;

function OneDrill({ data: { drill, phases } }: { data: DrillPageData }) {
  const map = useMemo(() => mapOfDrill(drill), [drill]);
  const live = useDrillRun(drill.id, map);
  const prose = useProseActions();
  const { kept, arrival } = live;
  const scene = kept && drill.scenes.find(({ id }) => id === sceneOf(map, kept.run));
  const situation = (
    <div className="prose">
      <Passages passages={drill.opening} />
    </div>
  );
  return (
    <div className={`page ${styles.page}`} {...prose.handlers}>
      <header className={styles.header}>
        <p className={styles.back}>
          <SiteLink to={paths.drills()}>{drillWords.allDrills}</SiteLink>
        </p>
        <h1 tabIndex={-1}>{drill.title}</h1>
        <p className={styles.summary}>{drill.summary}</p>
      </header>
      {kept ? (
        <>
          <details className={styles.fold}>
            <summary>{drillWords.situation}</summary>
            {situation}
          </details>
          <RunView drill={drill} map={map} phases={phases} kept={kept} live={live} />
        </>
      ) : (
        <section aria-labelledby="drill:situation" className={styles.situation}>
          <h2 id="drill:situation">{drillWords.situation}</h2>
          {situation}
          <button type="button" className={`button button-main ${styles.start}`} onClick={live.begin}>
            {drillWords.startDrill}
          </button>
        </section>
      )}
      <noscript>
        <WholeDrill drill={drill} phases={phases} />
      </noscript>
      <p role="status" className="spoken">
        {arrival && kept && scene && drillWords.sceneSaid(scene.title, totalsOf(map, kept.run).minutes)}
      </p>
      <p role="status" className="spoken">
        {prose.said}
      </p>
    </div>
  );
}
