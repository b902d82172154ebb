import type { HomePageData } from '../../course/page-data';
import { homeWords } from '../../words/home';
import { words } from '../../words/words';
import { paths } from '../paths';
import { SiteLink } from '../SiteLink';
import { CourseCover } from './CourseCover';
import { FoldedModule } from './FoldedModule';
import styles from './HomePage.module.css';
import { LessonList, useNextLesson } from './LessonList';

const ways = [
  { name: 'practice', to: paths.practice() },
  { name: 'exam', to: paths.exam() },
  { name: 'drills', to: paths.drills() },
  { name: 'services', to: paths.services() },
  { name: 'instructors', to: paths.instructors() },
] as const;

export function HomePage({ data }: { data: HomePageData }) {
  const next = useNextLesson(data.modules.flatMap((module) => ('folded' in module ? [] : module.lessons)));
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <p className={styles.exam}>{data.exam.code}</p>
        <h1 tabIndex={-1}>{data.title}</h1>
        <p className={styles.summary}>{data.summary}</p>
      </header>
      {data.modules.map((module) =>
        'folded' in module ? (
          <FoldedModule key={module.id} module={module} />
        ) : (
          <section key={module.id} aria-labelledby={`module-${module.id}`}>
            <h2 id={`module-${module.id}`}>{module.title}</h2>
            <p className={styles.about}>{module.summary}</p>
            <LessonList lessons={module.lessons} next={next} />
          </section>
        ),
      )}
      <CourseCover domains={data.domains} />
      <section aria-labelledby="more" className={styles.more}>
        <h2 id="more">{homeWords.moreTitle}</h2>
        <ul className={styles.ways}>
          {ways.map(({ name, to }) => (
            <li key={name}>
              <SiteLink to={to} className={styles.way}>
                <strong>{words.titles[name]}</strong>
                <span>{homeWords.more[name]}</span>
              </SiteLink>
            </li>
          ))}
        </ul>
      </section>
      <section aria-labelledby="board" className={styles.board}>
        <h2 id="board">{homeWords.phasesTitle}</h2>
        <p className={styles.about}>{homeWords.phasesText}</p>
        <ol className={styles.phases}>
          {data.phases.map(({ id, number, name, goal }) => (
            <li key={id} data-phase={number}>
              <span className={styles.number}>{number}</span>
              <span>
                <strong>{name}</strong>
                <span className={styles.goal}>{goal}</span>
              </span>
            </li>
          ))}
        </ol>
        <SiteLink to={paths.phases()} className="button button-main">
          {homeWords.openBoard}
        </SiteLink>
      </section>
    </div>
  );
}
