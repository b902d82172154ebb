import { useEffect, useState } from 'preact/hooks';
import type { Json } from '../../../core/json';
import { useSessionActions } from '../../../stores/session/sessions-context';
import { advanceSession, remainingAt } from '../../../study/session';
import type { Now } from '../../../study/session-clock';
import { examWords } from '../../../words/exam';
import { paths } from '../../paths';
import { SiteLink } from '../../SiteLink';
import styles from '../ExamPage.module.css';
import type { UnfinishedPaper } from '../past-papers';

const words = examWords.start;

/** Papers that were begun and not ended, with the time that is left of them now. */
export function UnfinishedPapers({ papers }: { papers: readonly UnfinishedPaper[] }) {
  const { now } = useSessionActions();
  const [time, setTime] = useState(now);
  useEffect(() => {
    const timer = setInterval(() => setTime(now()), 15_000);
    return () => clearInterval(timer);
  }, [now]);
  return (
    <section aria-labelledby="exam-unfinished" className={styles.unfinished}>
      <h2 id="exam-unfinished">{words.unfinished}</h2>
      <ul>
        {papers.map((paper) => (
          <UnfinishedLine key={paper.session.paper.id} paper={paper} time={time} />
        ))}
      </ul>
    </section>
  );
}

function UnfinishedLine({ paper: { session, at }, time }: { paper: UnfinishedPaper; time: Now }) {
  const { paper, items } = session;
  const left = remainingAt(advanceSession(session, { type: 'reopened' }, time), time);
  const answered = items.filter(({ response }) => response !== undefined && !isEmpty(response)).length;
  return (
    <li>
      <div>
        <strong>{words.paper(examWords.moment(at))}</strong>
        <p>
          {words.answered(answered, items.length)}, {leftInWords(left)}
        </p>
      </div>
      <SiteLink
        to={paths.paper(paper.id)}
        className="button button-main"
        aria-label={`${left === 0 ? words.seeResult : words.goOn}: ${words.paper(examWords.moment(at))}`}
      >
        {left === 0 ? words.seeResult : words.goOn}
      </SiteLink>
    </li>
  );
}

function leftInWords(left: number | undefined): string {
  if (left === undefined) return words.noLimit;
  return left === 0 ? words.timeIsUp : words.left(Math.floor(left / 60_000));
}

/** All options taken back again is no answer. */
const isEmpty = (response: Json): boolean => Array.isArray(response) && response.length === 0;
