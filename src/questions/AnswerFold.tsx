import { type ComponentChildren, createElement } from 'preact';
import type { Passage } from '../core/passage';
import styles from './QuestionCard.module.css';
import { gradeQuestion, type Kind, kindOf, type Question, type QuestionShapes } from './question-kinds';
import { questionView } from './question-views';
import type { QuestionWords } from './question-words';

export type AnswerFoldProps<K extends Kind> = {
  question: Question<K>;
  ask: QuestionShapes[K]['ask'];
  words: QuestionWords;
  renderPassages: (passages: readonly Passage[]) => ComponentChildren;
};

/** The answer for readers without scripts: the model answer in the same view, folded. */
export function AnswerFold<K extends Kind>({ question, ask, words, renderPassages }: AnswerFoldProps<K>) {
  const response = kindOf(question).modelAnswer(question.ask, question.key);
  const grade = gradeQuestion(question, response);
  if (grade.status !== 'graded') return null;
  return (
    <details className={styles.fold}>
      <summary>{words.showAnswer}</summary>
      {createElement(questionView(question.kind), {
        name: `${question.id}-answer`,
        ask,
        response,
        onRespond: () => undefined,
        review: { key: question.key, grade },
        words,
      })}
      <div className="prose">{renderPassages(question.explanation)}</div>
    </details>
  );
}
