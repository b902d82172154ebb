import { createElement } from 'preact';
import { useMemo } from 'preact/hooks';
import { arrangeQuestion, gradeQuestion, type Kind, kindOf, type Question } from '../../../../questions/question-kinds';
import { questionView } from '../../../../questions/question-views';
import type { ItemRecord, PaperItem } from '../../../../study/session';
import { examWords } from '../../../../words/exam';
import { words } from '../../../../words/words';
import { Passages } from '../../../Passages';
import { SeeLinks } from '../../../SeeLinks';
import styles from './Review.module.css';
import { reviewGrade } from './review-grade';

type Props<K extends Kind> = { question: Question<K>; item: PaperItem; record: ItemRecord };

/** A question in the order in which it was asked, with the answer that was given, every reason, and where to read on. */
export function AnsweredQuestion<K extends Kind>({ question, item, record }: Props<K>) {
  const kind = kindOf(question);
  const ask = useMemo(() => arrangeQuestion(question, item.seed), [question, item.seed]);
  const kept = record.response === undefined ? undefined : kind.readResponse(record.response, question.ask);
  const response = kept ?? kind.blank(question.ask);
  const isIncomplete = gradeQuestion(question, response).status === 'incomplete';
  const isBlank = record.points?.isBlank ?? true;
  return (
    <>
      {question.prompt.length > 0 && (
        <div className="prose">
          <Passages passages={question.prompt} />
        </div>
      )}
      {isIncomplete && <p className={styles.open}>{examWords.result.review[isBlank ? 'noPick' : 'incomplete']}</p>}
      {createElement(questionView(question.kind), {
        name: question.id,
        ask,
        response,
        onRespond: () => undefined,
        review: { key: question.key, grade: reviewGrade(question, response) },
        words: words.questions,
      })}
      {question.explanation.length > 0 && (
        <div className={styles.explanation}>
          <p className={styles.label}>{words.questions.explanation}</p>
          <div className="prose">
            <Passages passages={question.explanation} />
          </div>
        </div>
      )}
      <SeeLinks see={question.see} />
      {question.sources.map((source) => (
        <p key={source} className={styles.source}>
          {examWords.result.review.source}:{' '}
          <a href={source} rel="noopener noreferrer" className="outside">
            {source.replace(/^https?:\/\/(?:www\.)?/, '')}
          </a>
        </p>
      ))}
    </>
  );
}
