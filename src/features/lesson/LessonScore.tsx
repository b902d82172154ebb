import { useLearner } from '../../stores/stores-context';
import { scoreOf } from '../../study/tally';
import { ProgressBar } from '../../ui/ProgressBar';
import { words } from '../../words/words';
import styles from './LessonScore.module.css';

/** The score of a lesson since it was last started over. */
export function LessonScore({ place, questionIds }: { place: string; questionIds: readonly string[] }) {
  const tallies = useLearner((state) => state.tallies);
  const restartedAt = useLearner((state) => state.restarts[place]);
  const { earned, answered, of } = scoreOf(questionIds, tallies, restartedAt);
  return (
    <div className={styles.score}>
      <p className={styles.points}>
        {words.lesson.score}: <strong data-score={earned}>{words.lesson.points(earned, of)}</strong>
      </p>
      <ProgressBar value={answered} of={of} label={words.lesson.answered(answered, of)} />
    </div>
  );
}
