import { useEffect, useState } from 'preact/hooks';
import type { PracticePageData } from '../../../course/page-data';
import type { PracticeChoice } from '../../../course/practice/practice-choice';
import { useLearnerActions } from '../../../stores/stores-context';
import type { Session } from '../../../study/session';
import { practiceWords } from '../../../words/practice';
import { Summary } from '../summary/Summary';
import { useFocusOnChange } from '../use-focus-on-change';
import { FailedLine } from './FailedLine';
import { LiveSet } from './LiveSet';
import styles from './PracticeSet.module.css';
import { useCheckedPoints } from './use-checked-points';
import { useSetQuestions } from './use-set-questions';

const words = practiceWords.set;

type OpenSetProps = {
  data: PracticePageData;
  choice: PracticeChoice;
  seed: string;
  session: Session;
  /** Whether it comes in the place of something that had the focus. */
  isFocusWanted: boolean;
  onStart: (choice: PracticeChoice) => void;
};

/** A set with its questions: one at a time, and what came out of them after the end. */
export function OpenSet({ data, choice, seed, session, isFocusWanted, onStart }: OpenSetProps) {
  const { paper, phase, current } = session;
  const { openPlace } = useLearnerActions();
  const loaded = useSetQuestions(data, paper);
  const [hasRetried, setHasRetried] = useState(false);
  const questions = loaded.state === 'ready' ? loaded.questions : undefined;
  useEffect(() => {
    if (questions) void openPlace(paper.id, [...questions.values()]);
  }, [questions, openPlace, paper.id]);
  useCheckedPoints(session, paper.id);
  const shownNow = phase === 'ended' ? phase : `${current}`;
  const heading = useFocusOnChange<HTMLHeadingElement>(questions && shownNow, isFocusWanted || hasRetried);
  if (loaded.state === 'failed')
    return (
      <FailedLine
        onRetry={() => {
          setHasRetried(true);
          loaded.retry();
        }}
      />
    );
  if (!questions) return <p className={styles.line}>{words.opening}</p>;
  const shown = { data, choice, session, questions, heading };
  return phase === 'ended' ? <Summary {...shown} onStart={onStart} /> : <LiveSet {...shown} seed={seed} />;
}
