import type { LessonCard as Card } from '../../course/page-data';
import { useLearner } from '../../stores/stores-context';
import { type Score, scoreOf } from '../../study/tally';
import styles from './HomePage.module.css';
import { LessonCard } from './LessonCard';

/** Lessons in their order, with where the learner stands in each; `next` is the one to go on with. */
export function LessonList({ lessons, next }: { lessons: readonly Card[]; next?: string }) {
  const scoreIn = useScores();
  return (
    <ol className={styles.lessons}>
      {lessons.map((lesson) => (
        <li key={lesson.id}>
          <LessonCard lesson={lesson} score={scoreIn(lesson)} isNext={lesson.id === next} />
        </li>
      ))}
    </ol>
  );
}

/** The first of these lessons that has open questions. */
export function useNextLesson(lessons: readonly Card[]): string | undefined {
  const scoreIn = useScores();
  return lessons.find((lesson) => {
    const { answered, of } = scoreIn(lesson);
    return answered < of;
  })?.id;
}

function useScores(): (lesson: Card) => Score {
  const tallies = useLearner((state) => state.tallies);
  const restarts = useLearner((state) => state.restarts);
  return ({ id, questions }) => scoreOf(questions, tallies, restarts[`lesson:${id}`]);
}
