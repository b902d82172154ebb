import { useEffect, useMemo } from 'preact/hooks';
import type { ExamPageData } from '../../../course/page-data';
import { useSessionActions } from '../../../stores/session/sessions-context';
import { examResult } from '../../../study/exam-result';
import type { Session } from '../../../study/session';
import { examWords } from '../../../words/exam';
import type { LoadedQuestions } from '../../use-questions';
import { DomainBars } from './DomainBars';
import { History } from './History';
import { NextSteps } from './NextSteps';
import styles from './PaperResult.module.css';
import { Review } from './review/Review';
import { Standing } from './Standing';
import { SurenessTable } from './SurenessTable';
import { TimePicture } from './TimePicture';

const words = examWords.result;

type Props = {
  session: Extract<Session, { phase: 'ended' }>;
  exam: ExamPageData['exam'];
  loaded: LoadedQuestions;
};

/** What a paper that has ended says; it is graded as soon as its questions are there. */
export function PaperResult({ session, exam, loaded }: Props) {
  const { grade } = useSessionActions();
  const { id } = session.paper;
  const questions = loaded.state === 'ready' ? loaded.questions : undefined;
  const { isGraded } = session;
  useEffect(() => {
    if (questions && !isGraded) void grade(id, questions);
  }, [id, questions, isGraded, grade]);
  const result = useMemo(
    () => (session.isGraded ? examResult(session, exam.scale, exam.domains) : undefined),
    [session, exam],
  );
  if (!result)
    return loaded.state === 'failed' ? (
      <div role="alert">
        <p>{words.notGraded}</p>
        <button type="button" className="button button-main" onClick={loaded.retry}>
          {words.retry}
        </button>
      </div>
    ) : (
      <p role="status">{words.grading}</p>
    );
  return (
    <div className={styles.result}>
      <Standing session={session} result={result} scale={exam.scale} />
      <NextSteps result={result} domains={exam.domains} />
      <DomainBars byDomain={result.byDomain} domains={exam.domains} />
      <TimePicture session={session} result={result} />
      <SurenessTable sureness={result.sureness} />
      <History id={id} exam={exam} />
      <Review session={session} loaded={loaded} domains={exam.domains} />
    </div>
  );
}
