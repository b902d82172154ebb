import type { ModulePageData } from '../../course/page-data';
import { homeWords } from '../../words/home';
import { paths } from '../paths';
import { SiteLink } from '../SiteLink';
import styles from './HomePage.module.css';
import { LessonList, useNextLesson } from './LessonList';

/** One module of a large course with all of its lessons. */
export function ModulePage({ data: { module } }: { data: ModulePageData }) {
  const next = useNextLesson(module.lessons);
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <h1 tabIndex={-1}>{module.title}</h1>
        <p className={styles.summary}>{module.summary}</p>
      </header>
      <section aria-labelledby="module-lessons">
        <h2 id="module-lessons">{homeWords.lessons}</h2>
        <LessonList lessons={module.lessons} next={next} />
      </section>
      <p>
        <SiteLink to={paths.home()}>{homeWords.coursePage}</SiteLink>
      </p>
    </div>
  );
}
