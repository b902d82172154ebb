import { type ComponentChildren, createElement } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Graded, outcomeOf } from '../core/grade';
import type { Passage } from '../core/passage';
import { Html } from '../ui/Html';
import { VerdictIcon } from '../ui/VerdictIcon';
import styles from './QuestionCard.module.css';
import { type Attempt, type AttemptEvent, nextResponse } from './question-attempt';
import {
  arrangeQuestion,
  gradeQuestion,
  type Kind,
  kindOf,
  type Question,
  type QuestionShapes,
} from './question-kinds';
import type { QuestionViewProps } from './question-view-props';
import { questionView } from './question-views';
import type { QuestionWords } from './question-words';

export type QuestionCardProps<K extends Kind> = {
  question: Question<K>;
  attempt: Attempt<K>;
  onEvent: (event: AttemptEvent<K>) => void;
  words: QuestionWords;
  /** Shows the passages of stem and explanation, which may hold diagrams. */
  renderPassages: (passages: readonly Passage[]) => ComponentChildren;
  /** Links to the passages that explain the answer, by their addresses. */
  renderSee: (see: readonly string[]) => ComponentChildren;
  /** The answer for readers without scripts; static pages alone give it. */
  renderFold?: (question: Question<K>, ask: QuestionShapes[K]['ask']) => ComponentChildren;
  /** Whether the answer is kept, once it is checked. */
  saved: ComponentChildren;
  /** What a screen asks beside the answer, until it is checked. */
  beforeCheck?: ComponentChildren;
  /** After the check, points and verdict are all there is: no key, no reasons, no second try. */
  isSealed?: boolean;
  /** The level of its heading, which is 3 beside those of a lesson. */
  level?: 1 | 3;
} & Pick<QuestionViewProps<QuestionShapes[K]>, 'mode' | 'onMode'>;

/** One question from stem to verdict; looks the same for every kind. */
export function QuestionCard<K extends Kind>({
  question,
  attempt,
  onEvent,
  words,
  renderPassages,
  renderSee,
  renderFold,
  saved,
  beforeCheck,
  isSealed = false,
  level = 3,
  mode,
  onMode,
}: QuestionCardProps<K>) {
  // Not drawn from a counter: questions come to life in another order than they were prerendered in.
  const headingId = `title:${question.id}`;
  const heading = useRef<HTMLHeadingElement>(null);
  const status = useRef<HTMLParagraphElement>(null);
  const newestHint = useRef<HTMLLIElement>(null);
  const hasAskedForHint = useRef(false);
  const { hintsShown } = attempt;
  useLayoutEffect(() => {
    if (hasAskedForHint.current && hintsShown > 0) newestHint.current?.focus();
  }, [hintsShown]);
  const ask = useMemo(() => arrangeQuestion(question, attempt.seed), [question, attempt.seed]);
  const [hasAsked, setHasAsked] = useState(false);
  const isChecked = attempt.phase === 'checked';
  const outcome = isChecked ? outcomeOf(attempt.grade) : undefined;
  const credit = isChecked && outcome !== 'correct' ? creditInWords(question, attempt.grade, words) : undefined;
  const trial = isChecked ? undefined : gradeQuestion(question, attempt.response);
  const missing = trial?.status === 'incomplete' ? trial.missing : 0;
  const isBlank = (response: typeof attempt.response) =>
    JSON.stringify(response) === JSON.stringify(kindOf(question).blank(question.ask));
  const keepsSome = isChecked && !isBlank(nextResponse(question, attempt));

  const check = () => {
    setHasAsked(missing > 0);
    onEvent({ type: 'checked' });
    if (missing === 0) status.current?.focus();
  };
  const hint = () => {
    hasAskedForHint.current = true;
    onEvent({ type: 'hinted' });
  };
  const retry = () => {
    onEvent({ type: 'retried' });
    heading.current?.focus();
  };

  const Heading = level === 1 ? 'h1' : 'h3';
  const view = createElement(questionView(question.kind), {
    name: question.id,
    ask,
    response: attempt.response,
    onRespond: (response) => onEvent({ type: 'responded', response }),
    review: isChecked && !isSealed ? { key: question.key, grade: attempt.grade } : undefined,
    words,
    mode,
    onMode,
  });

  return (
    <section
      className={styles.card}
      id={question.id}
      aria-labelledby={headingId}
      data-question-id={question.id}
      data-question-kind={question.kind}
      data-verdict={outcome}
    >
      <p className={styles.kind}>{words.kind[question.kind]}</p>
      <Heading id={headingId} ref={heading} tabIndex={-1} className={styles.stem}>
        <Html as="span" html={question.title.html} />
      </Heading>
      {question.prompt.length > 0 && <div className="prose">{renderPassages(question.prompt)}</div>}
      {question.key.scoring === 'all' && <p className={styles.scoring}>{words.allOrNothing}</p>}
      <div aria-live="polite">
        {attempt.hintsShown > 0 && (
          <ol className={styles.hints}>
            {question.hints.slice(0, attempt.hintsShown).map((hint, index) => (
              <li key={hint.html} tabIndex={-1} ref={index + 1 === attempt.hintsShown ? newestHint : undefined}>
                <strong>{words.hint(index + 1, question.hints.length)}</strong> <Html as="span" html={hint.html} />
              </li>
            ))}
          </ol>
        )}
      </div>
      <p role="status" ref={status} tabIndex={-1} className={styles.status}>
        {outcome && isChecked && (
          <>
            <VerdictIcon verdict={outcome === 'correct' ? 'right' : outcome === 'partial' ? 'partial' : 'wrong'} />
            <strong>{words.verdict(outcome)}</strong>{' '}
            {[...(credit ? [credit] : []), words.points(attempt.grade.earned, attempt.grade.possible)].join(' · ')}
          </>
        )}
      </p>
      {isChecked && isSealed ? (
        <fieldset disabled className={styles.sealed}>
          {view}
        </fieldset>
      ) : (
        view
      )}
      {isChecked && !isSealed && (
        <div className={styles.after}>
          {question.explanation.length > 0 && (
            <div className={styles.explanation}>
              <p className={styles.label}>{words.explanation}</p>
              <div className="prose">{renderPassages(question.explanation)}</div>
            </div>
          )}
          {renderSee(question.see)}
        </div>
      )}
      {!isChecked && beforeCheck}
      <div className={styles.actions}>
        {isChecked ? (
          !isSealed && (
            <button type="button" className="button" onClick={retry}>
              {keepsSome ? words.retryWrong : words.tryAgain}
            </button>
          )
        ) : (
          <button
            type="button"
            className="button button-main"
            data-action="check"
            aria-disabled={missing > 0}
            onClick={check}
          >
            {words.check}
          </button>
        )}
        <span className={styles.missing} aria-live="polite">
          {missing > 0 && (hasAsked || !isBlank(attempt.response)) && words.missing(missing)}
        </span>
        {!isChecked && attempt.hintsShown < question.hints.length && (
          <button type="button" className="button" data-action="hint" onClick={hint}>
            {words.nextHint(question.hints.length - attempt.hintsShown)}
          </button>
        )}
        {saved}
      </div>
      <noscript>{renderFold?.(question, ask)}</noscript>
    </section>
  );
}

/** "3 of 4 placements"; nothing where the answer has a single part. */
function creditInWords<K extends Kind>(question: Question<K>, grade: Graded, words: QuestionWords): string | undefined {
  const { right, of } = kindOf(question).credit(grade);
  return of > 1 ? words.credit[question.kind](right, of) : undefined;
}
