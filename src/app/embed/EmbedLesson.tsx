import type { LessonBody } from '../../features/lesson/LessonBody';
import type { ServiceNotes } from '../../features/lesson/ServiceNotes';
import styles from './EmbedFrame.module.css';
import type { Shown } from './embed-subject';

/** They come with the code of lessons, which other frames do not need. */
export type LessonParts = { LessonBody: typeof LessonBody; ServiceNotes: typeof ServiceNotes };

type Props = { shown: Extract<Shown, { show: 'lesson' }>; place: string; parts: LessonParts };

/** A lesson or a part of it. A part has its own heading; the titles above it are there for those who hear them. */
export function EmbedLesson({ shown, place, parts }: Props) {
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
      <parts.LessonBody lesson={lesson} place={place} />
      <parts.ServiceNotes services={services} phases={phases} />
    </>
  );
}
