import type { RefObject } from 'preact';
import type { Question } from '../../../../questions/question-kinds';
import type { Session, SessionEvent } from '../../../../study/session';
import { Html } from '../../../../ui/Html';
import { examWords } from '../../../../words/exam';
import { AskedQuestion } from './AskedQuestion';
import styles from './PaperItemView.module.css';
import { PaperNav } from './PaperNav';
import { SurenessField } from './SurenessField';

type Props = {
  session: Session;
  /** Absent while it loads, and where it is no longer in the bank. */
  question: Question | undefined;
  isLoaded: boolean;
  heading: RefObject<HTMLHeadingElement | null>;
  options: RefObject<HTMLDivElement | null>;
  onEvent: (event: SessionEvent) => void;
};

/** The question on screen with everything a learner can do about it before the end. */
export function PaperItemView({ session, question, isLoaded, heading, options, onEvent }: Props) {
  const { current, items, paper } = session;
  const record = items[current];
  const item = paper.items[current];
  if (!record || !item) return null;
  return (
    <section
      className={styles.item}
      aria-labelledby="paper-question"
      data-question-id={item.questionId}
      data-question-kind={question?.kind}
    >
      <h2 id="paper-question" ref={heading} tabIndex={-1} className={styles.stem}>
        <span className={styles.number}>
          {examWords.paper.number(current + 1, items.length)}
          {record.isFlagged && <span className={styles.flagged}> ⚑ {examWords.paper.isFlagged}</span>}
        </span>{' '}
        {question && <Html as="span" html={question.title.html} />}
      </h2>
      {isLoaded && !question && <p>{examWords.paper.gone}</p>}
      {question && (
        <div ref={options}>
          <AskedQuestion
            key={item.questionId}
            question={question}
            seed={item.seed}
            record={record}
            onRespond={(response) => onEvent({ type: 'responded', index: current, response })}
            onStrike={(option, isStruck) => onEvent({ type: 'struck', index: current, option, isStruck })}
          />
        </div>
      )}
      {question && (
        <SurenessField
          name={`sureness-${current}`}
          sureness={record.sureness}
          onRate={(sureness) => onEvent({ type: 'rated', index: current, sureness })}
        />
      )}
      <PaperNav
        current={current}
        of={items.length}
        isFlagged={record.isFlagged}
        onFlag={(isFlagged) => onEvent({ type: 'flagged', index: current, isFlagged })}
        onMove={(to) => onEvent({ type: 'moved', to })}
        onReview={() => onEvent({ type: 'review-opened' })}
      />
    </section>
  );
}
