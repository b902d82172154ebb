import type { Question } from '../../../../questions/question-kinds';
import { Html } from '../../../../ui/Html';
import { VerdictIcon } from '../../../../ui/VerdictIcon';
import { examWords } from '../../../../words/exam';
import { AnsweredQuestion } from './AnsweredQuestion';
import styles from './Review.module.css';
import type { ReviewRow } from './review-rows';

const words = examWords.result;
const icons = { right: 'right', wrong: 'wrong', blank: 'missed' } as const;

type Props = { row: ReviewRow; question: Question | undefined; domainName: string };

/** One question of the paper after its end. */
export function ReviewedItem({ row: { index, item, record, outcome }, question, domainName }: Props) {
  const details = [
    words.domain(item.domain, domainName),
    words.review[item.isScored ? 'isScored' : 'isUnscored'],
    ...(record.isFlagged ? [words.review.isFlagged] : []),
    ...(record.sureness ? [words.sure[record.sureness].toLowerCase()] : []),
    words.span(record.spent),
  ];
  const id = `reviewed-${index + 1}`;
  return (
    <section className={styles.item} aria-labelledby={id} data-question-id={item.questionId} data-outcome={outcome}>
      <h3 id={id}>
        <span className={styles.number}>
          {words.review.number(index + 1)}{' '}
          <span className={styles.outcome}>
            <VerdictIcon verdict={icons[outcome]} /> {words[outcome]}
          </span>
        </span>{' '}
        {question && <Html as="span" html={question.title.html} />}
      </h3>
      <p className={styles.details}>{details.join(' · ')}</p>
      {question ? (
        <>
          {question.hash !== item.hash && <p className={styles.changed}>{words.review.changed}</p>}
          <AnsweredQuestion question={question} item={item} record={record} />
        </>
      ) : (
        <p>{words.review.gone}</p>
      )}
    </section>
  );
}
