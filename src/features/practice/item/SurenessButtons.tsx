import type { Sureness } from '../../../study/session';
import { practiceWords } from '../../../words/practice';
import { useShortcuts } from '../../use-shortcuts';
import styles from './SurenessButtons.module.css';

const words = practiceWords.set;

const levels = ['guess', 'unsure', 'sure'] as const satisfies readonly Sureness[];

/** Asks how sure the learner is, which is never scored and need not be answered. */
export function SurenessButtons({
  chosen,
  onChoose,
}: {
  chosen: Sureness | undefined;
  onChoose: (sureness: Sureness) => void;
}) {
  useShortcuts({ g: () => onChoose('guess'), u: () => onChoose('unsure'), s: () => onChoose('sure') });
  return (
    <fieldset className={styles.sureness}>
      <legend>{words.sureness}</legend>
      <div className={styles.levels}>
        {levels.map((level) => (
          <button key={level} type="button" aria-pressed={chosen === level} onClick={() => onChoose(level)}>
            {words.sure[level]}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
