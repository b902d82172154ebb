import type { RefObject } from 'preact';
import type { PracticePageData } from '../../../course/page-data';
import { openChoice, type PracticeChoice, practiceSearch } from '../../../course/practice/practice-choice';
import type { Question } from '../../../questions/question-kinds';
import type { Session } from '../../../study/session';
import { practiceWords } from '../../../words/practice';
import { paths } from '../../paths';
import { SiteLink } from '../../SiteLink';
import { LineList } from './LineList';
import { ReadNext } from './ReadNext';
import styles from './Summary.module.css';
import { SurenessTable } from './SurenessTable';
import { isMissed, isSureButWrong, linesOf } from './set-result';

const words = practiceWords.summary;

type SummaryProps = {
  data: PracticePageData;
  choice: PracticeChoice;
  session: Session;
  questions: ReadonlyMap<string, Question>;
  heading: RefObject<HTMLHeadingElement | null>;
  onStart: (choice: PracticeChoice) => void;
};

/** What came out of a set, what to read, and what to practise next. */
export function Summary({ data, choice, session, questions, heading, onStart }: SummaryProps) {
  const lines = linesOf(session, questions);
  const answered = lines.filter(({ outcome }) => outcome !== 'blank');
  const missed = lines.filter(isMissed);
  const skipped = lines.filter(({ outcome, question }) => outcome === 'blank' && question);
  const sureButWrong = lines.filter(isSureButWrong).length;
  const earned = lines.reduce((sum, { share }) => sum + share, 0);
  const startWith = (some: typeof lines) => onStart({ ...openChoice, ids: some.map(({ id }) => id) });
  const isNamed = choice.ids.length > 0;
  const toDrill = missed.length > 0 ? missed : answered;
  return (
    <section className={styles.summary} aria-labelledby="practice:summary" data-summary="">
      <h2 id="practice:summary" ref={heading} tabIndex={-1}>
        {words.title}
      </h2>
      <p className={styles.points}>{words.points(earned, answered.length)}</p>
      <p className={styles.rule}>
        {words.answered(answered.length, lines.length)} {words.rule}
      </p>
      {sureButWrong > 0 && <p className={styles.callout}>{words.sureButWrongs(sureButWrong)}</p>}
      <ReadNext data={data} lines={lines} />
      <h3>{words.questions}</h3>
      <LineList lines={lines} />
      <SurenessTable lines={lines} />
      <div className={styles.actions}>
        {toDrill.length > 0 && (
          <button type="button" className="button button-main" onClick={() => startWith(toDrill)}>
            {words.drill(toDrill.length)}
          </button>
        )}
        {skipped.length > 0 && (
          <button type="button" className="button" onClick={() => startWith(skipped)}>
            {words.skipped(skipped.length)}
          </button>
        )}
        <button type="button" className="button" onClick={() => onStart(choice)}>
          {isNamed ? words.sameAgain : words.again}
        </button>
        <SiteLink to={paths.practice(practiceSearch({ ...choice, ids: [] }))} className="button">
          {words.change}
        </SiteLink>
      </div>
    </section>
  );
}
