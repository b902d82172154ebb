import type { ExamResult, Scale } from '../../../study/exam-result';
import type { Session } from '../../../study/session';
import { examWords } from '../../../words/exam';
import { EstimateBand } from './EstimateBand';
import styles from './PaperResult.module.css';

const words = examWords.result;

type Props = { session: Extract<Session, { phase: 'ended' }>; result: ExamResult; scale: Scale };

/** Pass or not by our estimate, and what the estimate is worth. */
export function Standing({ session, result, scale }: Props) {
  const { estimate, scored, unscored, share, isPass, blanks, minutesUsed } = result;
  return (
    <section aria-labelledby="result-standing" data-result={isPass ? 'pass' : 'no-pass'} className={styles.standing}>
      <h2 id="result-standing">
        {words.estimateName}: <strong>{isPass ? words.pass : words.noPass}</strong>
      </h2>
      <p className={styles.estimate} data-estimate={estimate.middle}>
        {words.estimate(estimate.middle, estimate.low, estimate.high)}. {words.against(scale.pass)}
      </p>
      <EstimateBand estimate={estimate} scale={scale} />
      <p className={styles.note}>{words.curve}</p>
      <ul className={styles.facts}>
        <li>
          <strong>{words.percent(share, scored.right, scored.of)}</strong>
        </li>
        {unscored.of > 0 && <li>{words.unscored(unscored.right, unscored.of)}</li>}
        {blanks > 0 && <li>{words.blanks(blanks)}</li>}
        <li>{words.ending(session.ending, minutesUsed)}</li>
      </ul>
    </section>
  );
}
