import type { ExamPageData } from '../../../course/page-data';
import { examWords } from '../../../words/exam';
import styles from '../ExamPage.module.css';
import { extraOf, type Pace, type PaperChoice, planOf } from './paper-plan';

const words = examWords.start;
const paceNames: readonly Pace[] = ['normal', 'half', 'double', 'none'];

type Props = Pick<ExamPageData, 'exam'> & { choice: PaperChoice; onChoose: (choice: PaperChoice) => void };

/** The length of the paper, and its time. */
export function PaperFields({ exam, choice, onChoose }: Props) {
  const change = (changed: Partial<PaperChoice>) => onChoose({ ...choice, ...changed });
  return (
    <>
      {exam.shorter && (
        <fieldset className={styles.fields}>
          <legend>{words.length}</legend>
          {[false, true].map((isShorter) => {
            const { scored, unscored, minutes } = planOf(exam, isShorter);
            return (
              <label key={String(isShorter)}>
                <input
                  type="radio"
                  name="paper-length"
                  checked={choice.isShorter === isShorter}
                  onChange={() => change({ isShorter })}
                />
                {words[isShorter ? 'shorter' : 'full'](scored + unscored, minutes)}
              </label>
            );
          })}
        </fieldset>
      )}
      <div className={styles.fields}>
        <label>
          <input
            type="checkbox"
            checked={choice.hasExtra}
            aria-describedby="exam-extra"
            onChange={(event) => change({ hasExtra: event.currentTarget.checked })}
          />
          {words.extra(extraOf(exam, choice.isShorter))}
        </label>
        <p id="exam-extra" className={styles.note}>
          {words.extraNote}
        </p>
      </div>
      <details className={styles.fold}>
        <summary>{words.moreTime}</summary>
        <fieldset className={styles.fields}>
          <legend>{words.moreTimeNote}</legend>
          {paceNames.map((pace) => (
            <label key={pace}>
              <input type="radio" name="paper-pace" checked={choice.pace === pace} onChange={() => change({ pace })} />
              {words.paces[pace]}
            </label>
          ))}
        </fieldset>
      </details>
    </>
  );
}
