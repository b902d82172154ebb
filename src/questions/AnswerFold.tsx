import type { ComponentChildren } from 'preact';
import type { Passage } from '../core/passage';
import { Html } from '../ui/Html';
import { answerLines } from './answer-lines';
import styles from './QuestionCard.module.css';
import type { Kind, Question, QuestionShapes } from './question-kinds';
import type { QuestionWords } from './question-words';

export type AnswerFoldProps<K extends Kind> = {
  question: Question<K>;
  ask: QuestionShapes[K]['ask'];
  words: QuestionWords;
  renderPassages: (passages: readonly Passage[]) => ComponentChildren;
};

/** The answer for readers without scripts, folded: every page carries it, so it is short of markup. */
export function AnswerFold<K extends Kind>({ question, ask, words, renderPassages }: AnswerFoldProps<K>) {
  return (
    <details className={styles.fold}>
      <summary>{words.showAnswer}</summary>
      <ul>
        {answerLines(question, ask).map(({ id, text, isRight, reasons }) => (
          <li key={id} data-picked={isRight || undefined}>
            {isRight && <strong>{words.rightAnswer} </strong>}
            <Html as="span" html={text} />
            {reasons.map((reason) => (
              <Html key={reason} as="p" html={reason} />
            ))}
          </li>
        ))}
      </ul>
      <div className="prose">{renderPassages(question.explanation)}</div>
    </details>
  );
}
