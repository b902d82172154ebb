import type { ExamPageData } from '../../../course/page-data';
import type { DomainResult, Hits } from '../../../study/exam-result';
import { examWords } from '../../../words/exam';
import styles from './DomainBars.module.css';

const words = examWords.result;

type Props = { byDomain: readonly DomainResult[]; domains: ExamPageData['exam']['domains'] };

/** How each domain went, as a bar with its counts; what was not scored stands beside it. */
export function DomainBars({ byDomain, domains }: Props) {
  return (
    <section aria-labelledby="result-domains">
      <h2 id="result-domains">{words.domains}</h2>
      <ul className={styles.domains}>
        {byDomain
          .filter(({ scored, unscored }) => scored.of + unscored.of > 0)
          .map(({ number, scored, unscored }) => (
            <li key={number}>
              <h3>{words.domain(number, domains.find((domain) => domain.number === number)?.name ?? '')}</h3>
              <Bar hits={scored} />
              <p>
                {words.scoredHits(scored.right, scored.of)}
                {unscored.of > 0 && <span>{words.unscoredHits(unscored.right, unscored.of)}</span>}
              </p>
            </li>
          ))}
      </ul>
    </section>
  );
}

const Bar = ({ hits: { right, of } }: { hits: Hits }) => (
  <svg className={styles.bar} aria-hidden="true">
    <rect className={styles.whole} width="100%" height="100%" rx="5" />
    <rect className={styles.right} width={`${of > 0 ? (100 * right) / of : 0}%`} height="100%" rx="5" />
  </svg>
);
