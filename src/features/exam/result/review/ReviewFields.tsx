import type { ExamPageData } from '../../../../course/page-data';
import { examWords } from '../../../../words/exam';
import styles from './Review.module.css';
import { filterRows, type ReviewFilter, type ReviewRow } from './review-rows';

const words = examWords.result.review;
const filters: readonly ReviewFilter[] = ['all', 'wrong', 'blank', 'flagged', 'unsure', 'unscored'];

type Props = {
  rows: readonly ReviewRow[];
  domains: ExamPageData['exam']['domains'];
  filter: ReviewFilter;
  onFilter: (filter: ReviewFilter) => void;
  domain: number | undefined;
  onDomain: (domain: number | undefined) => void;
};

/** Which questions the review shows. */
export function ReviewFields({ rows, domains, filter, onFilter, domain, onDomain }: Props) {
  return (
    <search aria-label={words.title} className={styles.fields}>
      <label>
        {words.show}
        <select
          value={filter}
          onChange={({ currentTarget }) => onFilter(filters.find((one) => one === currentTarget.value) ?? 'all')}
        >
          {filters.map((one) => (
            <option key={one} value={one}>
              {words.option(words.shows[one], filterRows(rows, one, domain).length)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {words.domain}
        <select
          value={domain ?? ''}
          onChange={({ currentTarget }) =>
            onDomain(currentTarget.value === '' ? undefined : Number(currentTarget.value))
          }
        >
          <option value="">{words.anyDomain}</option>
          {domains.map(({ number, name }) => (
            <option key={number} value={number}>
              {examWords.result.domain(number, name)}
            </option>
          ))}
        </select>
      </label>
    </search>
  );
}
