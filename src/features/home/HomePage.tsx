import type { HomePageData, LessonCard } from '../../course/page-data';
import { useLearner } from '../../stores/stores-context';
import { scoreOf } from '../../study/tally';
import { ProgressBar } from '../../ui/ProgressBar';
import { homeWords } from '../../words/home';
import { words } from '../../words/words';
import { paths } from '../paths';
import { SiteLink } from '../SiteLink';
import styles from './HomePage.module.css';

const ways = [
  { name: 'practice', to: paths.practice() },
  { name: 'exam', to: paths.exam() },
  { name: 'drills', to: paths.drills() },
  { name: 'services', to: paths.services() },
] as const;

export function HomePage({ data }: { data: HomePageData }) {
  return (
    <div className={styles.page}>
      <header className={styles.header}>
        <p className={styles.exam}>{data.exam.code}</p>
        <h1 tabIndex={-1}>{data.title}</h1>
        <p className={styles.summary}>{data.summary}</p>
      </header>
      {data.modules.map((module) => (
        <section key={module.id} aria-labelledby={`module-${module.id}`}>
          <h2 id={`module-${module.id}`}>{module.title}</h2>
          <p className={styles.about}>{module.summary}</p>
          <ol className={styles.lessons}>
            {module.lessons.map((lesson) => (
              <li key={lesson.id}>
                <Lesson lesson={lesson} />
              </li>
            ))}
          </ol>
        </section>
      ))}
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

function Lesson({ lesson }: { lesson: LessonCard }) {
  const place = `lesson:${lesson.id}`;
  const tallies = useLearner((state) => state.tallies);
  const restartedAt = useLearner((state) => state.restarts[place]);
  const { earned, answered, of } = scoreOf(lesson.questions, tallies, restartedAt);
  const action = answered === 0 ? homeWords.start : answered < of ? homeWords.goOn : homeWords.review;
  return (
    <article className={styles.lesson}>
      <h3>
        <SiteLink to={paths.lesson(lesson.id)}>{lesson.title}</SiteLink>
      </h3>
      <p>{lesson.summary}</p>
      <p className={styles.facts}>
        {homeWords.minutes(lesson.minutes)} · {homeWords.questions(lesson.questions.length)} · {words.lesson.score}{' '}
        <span data-score={earned}>{words.lesson.points(earned, of)}</span>
      </p>
      <ProgressBar
        value={answered}
        of={of}
        label={answered === 0 ? homeWords.notStarted : homeWords.answered(answered, of)}
      />
      <p className={styles.action}>
        <SiteLink to={paths.lesson(lesson.id)} className="button button-main" aria-label={`${action}: ${lesson.title}`}>
          {action}
        </SiteLink>
      </p>
    </article>
  );
}
