import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Question } from '../../../questions/question-kinds';
import { useSessionActions } from '../../../stores/session/sessions-context';
import type { Session, SessionEvent } from '../../../study/session';
import { examWords } from '../../../words/exam';
import type { LoadedQuestions } from '../../use-questions';
import styles from '../PaperPage.module.css';
import { PaperBar } from './clock/PaperBar';
import { useTicks } from './clock/use-ticks';
import { EndPaper } from './EndPaper';
import { PaperItemView } from './item/PaperItemView';
import { placesOf } from './item-status';
import { PaperKeys } from './PaperKeys';
import { PaperPlaces } from './PaperPlaces';
import { PaperReview } from './PaperReview';

type Props = { session: Exclude<Session, { phase: 'ended' }>; loaded: LoadedQuestions };

const noQuestions: ReadonlyMap<string, Question> = new Map();

/** A paper that is being sat: one question at a time, or the review before the end. Nothing here knows what is right. */
export function Sitting({ session, loaded }: Props) {
  const { advance } = useSessionActions();
  const heading = useRef<HTMLHeadingElement>(null);
  const options = useRef<HTMLDivElement>(null);
  const [said, setSaid] = useState('');
  useTicks(session);
  const { paper, current, phase } = session;
  const questions = loaded.state === 'ready' ? loaded.questions : noQuestions;
  const places = useMemo(() => placesOf(session, questions), [session, questions]);
  const shown = useRef(`${phase} ${current}`);
  useLayoutEffect(() => {
    const place = `${phase} ${current}`;
    if (shown.current === place) return;
    shown.current = place;
    heading.current?.focus();
  }, [phase, current]);
  const act = (event: SessionEvent) => {
    setSaid('');
    advance(paper.id, event);
  };
  const move = (to: number) => act({ type: 'moved', to });
  const question = questions.get(paper.items[current]?.questionId ?? '');
  return (
    <div className={styles.sitting}>
      <PaperBar session={session} />
      <p role="status" className="spoken">
        {said}
      </p>
      {loaded.state === 'loading' && <p role="status">{examWords.paper.loading}</p>}
      {loaded.state === 'failed' && (
        <p role="alert">
          {examWords.paper.failed}{' '}
          <button type="button" className="button" onClick={loaded.retry}>
            {examWords.paper.retry}
          </button>
        </p>
      )}
      {phase === 'reviewing' ? (
        <PaperReview heading={heading} places={places} current={current} onMove={move} />
      ) : (
        <PaperItemView
          session={session}
          question={question}
          isLoaded={loaded.state === 'ready'}
          heading={heading}
          options={options}
          onEvent={act}
        />
      )}
      <PaperPlaces places={places} onMove={move} isOpen={phase === 'reviewing'} />
      <div className={styles.foot}>
        {phase === 'answering' && current < places.length - 1 && (
          <button type="button" className="button" onClick={() => act({ type: 'review-opened' })}>
            {examWords.paper.review}
          </button>
        )}
        <EndPaper places={places} onEnd={() => act({ type: 'handed-in' })} />
        <PaperKeys
          session={session}
          optionCount={question?.kind === 'choice' ? question.ask.options.length : 0}
          options={options}
          onEvent={act}
          onSay={setSaid}
        />
      </div>
    </div>
  );
}
