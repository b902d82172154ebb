import { LessonBody } from '../../features/lesson/LessonBody';
import { ServiceNotes } from '../../features/lesson/ServiceNotes';
import styles from './EmbedFrame.module.css';
import type { Shown } from './embed-subject';

/** A lesson or a part of it. A part has its own heading; the titles above it are there for those who hear them. */
export function EmbedLesson({ shown, place }: { shown: Extract<Shown, { show: 'lesson' }>; place: string }) {
  const { lesson, above, services, phases } = shown;
  return (
    <>
      <h1 tabIndex={-1} className={above ? 'spoken' : styles.title}>
        {lesson.title}
      </h1>
      {!above && <p className={styles.summary}>{lesson.summary}</p>}
      {above?.map((title) => (
        <h2 key={title} className="spoken">
          {title}
        </h2>
      ))}
      <LessonBody lesson={lesson} place={place} />
      <ServiceNotes services={services} phases={phases} />
    </>
  );
}
