import type { LessonPageData } from '../../../course/page-data';
import { Contents } from '../../../features/lesson/Contents';
import { LessonBody } from '../../../features/lesson/LessonBody';
import styles from '../../../features/lesson/LessonPage.module.css';
import { LessonScore } from '../../../features/lesson/LessonScore';
import { ServiceNotes } from '../../../features/lesson/ServiceNotes';
import { words } from '../../../words/words';
import { GoOn } from '../reading/GoOn';
import { LessonEnd } from '../reading/LessonEnd';

/** A lesson by itself: what it is, its text and questions, its score, and where it ends. */
export function PlayerLesson({ data: { lesson, services, phases } }: { data: LessonPageData }) {
  const place = `lesson:${lesson.id}`;
  return (
    <div className={`page ${styles.page}`}>
      <header className={styles.header}>
        <h1 tabIndex={-1}>{lesson.title}</h1>
        <p className={styles.summary}>{lesson.summary}</p>
        <p className={styles.facts}>{words.lesson.minutes(lesson.minutes)}</p>
        <GoOn outline={lesson.outline} />
      </header>
      <aside className={styles.side}>
        <Contents outline={lesson.outline} />
        <LessonScore place={place} questionIds={lesson.questions.map(({ id }) => id)} />
      </aside>
      <LessonBody lesson={lesson} place={place} />
      <LessonEnd outline={lesson.outline} />
      <ServiceNotes services={services} phases={phases} />
    </div>
  );
}
