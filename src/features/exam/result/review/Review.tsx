import { useMemo, useState } from 'preact/hooks';
import type { ExamPageData } from '../../../../course/page-data';
import type { Session } from '../../../../study/session';
import { examWords } from '../../../../words/exam';
import type { LoadedQuestions } from '../../../use-questions';
import styles from './Review.module.css';
import { ReviewedItem } from './ReviewedItem';
import { ReviewFields } from './ReviewFields';
import { filterRows, type ReviewFilter, reviewRows } from './review-rows';

const words = examWords.result.review;

type Props = { session: Session; loaded: LoadedQuestions; domains: ExamPageData['exam']['domains'] };

/** Every question of the paper with each option, what it was and why; to be narrowed down. */
export function Review({ session, loaded, domains }: Props) {
  const [filter, setFilter] = useState<ReviewFilter>('all');
  const [domain, setDomain] = useState<number>();
  const rows = useMemo(() => reviewRows(session), [session]);
  const shown = filterRows(rows, filter, domain);
  return (
    <section aria-labelledby="result-review">
      <h2 id="result-review">{words.title}</h2>
      <ReviewFields
        rows={rows}
        domains={domains}
        filter={filter}
        onFilter={setFilter}
        domain={domain}
        onDomain={setDomain}
      />
      <p role="status" className={styles.count}>
        {shown.length === 0 ? words.nothing : words.shown(shown.length, rows.length)}
      </p>
      {loaded.state === 'loading' && <p role="status">{words.loading}</p>}
      {loaded.state === 'failed' && (
        <p role="alert">
          {words.failed}{' '}
          <button type="button" className="button" onClick={loaded.retry}>
            {examWords.result.retry}
          </button>
        </p>
      )}
      {loaded.state === 'ready' &&
        shown.map((row) => (
          <ReviewedItem
            key={row.index}
            row={row}
            question={loaded.questions.get(row.item.questionId)}
            domainName={domains.find(({ number }) => number === row.item.domain)?.name ?? ''}
          />
        ))}
    </section>
  );
}
