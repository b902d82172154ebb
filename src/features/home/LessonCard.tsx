import type { LessonCard as Card } from '../../course/page-data';
import type { Score } from '../../study/tally';
import { ProgressBar } from '../../ui/ProgressBar';
import { homeWords } from '../../words/home';
import { words } from '../../words/words';
import { paths } from '../paths';
import { SiteLink } from '../SiteLink';
import styles from './LessonCard.module.css';

/** A lesson with where the learner stands in it; `isNext` marks the one to go on with. */
export function LessonCard({ lesson, score, isNext }: { lesson: Card; score: Score; isNext: boolean }) {
  const { earned, answered, of } = score;
  const action = answered === 0 ? homeWords.start : answered < of ? homeWords.goOn : homeWords.review;
  return (
    <article className={styles.lesson} data-next={isNext || undefined}>
      <div>
        <h3>
          <SiteLink to={paths.lesson(lesson.id)}>{lesson.title}</SiteLink>
          {isNext && <span className={styles.next}>{homeWords.next}</span>}
        </h3>
        <p className={styles.summary}>{lesson.summary}</p>
        <p className={styles.facts}>
          {homeWords.minutes(lesson.minutes)} · {homeWords.questions(lesson.questions.length)} · {words.lesson.score}{' '}
          <span data-score={earned}>{words.lesson.points(earned, of)}</span>
        </p>
        <ProgressBar
          value={answered}
          of={of}
          label={answered === 0 ? homeWords.notStarted : homeWords.answered(answered, of)}
        />
      </div>
      <SiteLink
        to={paths.lesson(lesson.id)}
        className={isNext ? 'button button-main' : 'button'}
        aria-label={`${action}: ${lesson.title}`}
      >
        {action}
      </SiteLink>
    </article>
  );
}
