import type { LessonPageData } from '../../course/page-data';
import { words } from '../../words/words';
import { paths } from '../paths';
import { SiteLink } from '../SiteLink';
import { Contents } from './Contents';
import { LessonBody } from './LessonBody';
import styles from './LessonPage.module.css';
import { LessonScore } from './LessonScore';
import { ServiceNotes } from './ServiceNotes';
import { StartOver } from './StartOver';

// For the frames of lessons: asked for by another name, they would become a file of their own that every lesson waits for.
export { LessonBody, ServiceNotes };

export function LessonPage({ data }: { data: LessonPageData }) {
  const { lesson, moduleTitle, domain, place: position, previous, next } = data;
  const place = `lesson:${lesson.id}`;
  return (
    <div className={`page ${styles.page}`}>
      <header className={styles.header}>
        <p className={styles.module}>
          <SiteLink to={paths.home()}>{moduleTitle}</SiteLink> · {words.lesson.number(position.number, position.of)}
        </p>
        <h1 tabIndex={-1}>{lesson.title}</h1>
        <p className={styles.summary}>{lesson.summary}</p>
        <p className={styles.facts}>
          {words.lesson.minutes(lesson.minutes)} · {words.lesson.updated(lesson.updated)}
        </p>
        {domain && (
          <p className={styles.facts}>{words.lesson.exam(domain.number, domain.name, lesson.tasks.join(', '))}</p>
        )}
      </header>
      <aside className={styles.side}>
        <Contents outline={lesson.outline} />
        <LessonScore place={place} questionIds={lesson.questions.map(({ id }) => id)} />
      </aside>
      <LessonBody lesson={lesson} place={place} />
      <footer className={styles.footer}>
        <StartOver place={place} questions={lesson.questions} />
        <nav className={styles.neighbours} aria-label={words.lesson.moreLessons}>
          {previous && (
            <SiteLink to={paths.lesson(previous.id)}>
              {words.lesson.previous}: {previous.title}
            </SiteLink>
          )}
          {next && (
            <SiteLink to={paths.lesson(next.id)}>
              {words.lesson.next}: {next.title}
            </SiteLink>
          )}
          <SiteLink to={paths.home()}>{words.lesson.backToCourse}</SiteLink>
        </nav>
      </footer>
      <ServiceNotes services={data.services} phases={data.phases} />
    </div>
  );
}
