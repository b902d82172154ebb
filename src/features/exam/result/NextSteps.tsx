import { useContext, useState } from 'preact/hooks';
import type { ExamPageData } from '../../../course/page-data';
import { openChoice, practiceSearch } from '../../../course/practice/practice-choice';
import { newId } from '../../../platform/new-id';
import type { ExamResult } from '../../../study/exam-result';
import { examWords } from '../../../words/exam';
import { paths } from '../../paths';
import { SiteLink } from '../../SiteLink';
import { SiteReachContext } from '../../site-data';
import styles from './PaperResult.module.css';

const words = examWords.result;

type Props = { result: ExamResult; domains: ExamPageData['exam']['domains'] };

/** Where to go from a result: on this site, which a package has not around it. */
export function NextSteps({ result, domains }: Props) {
  const [seed] = useState(() => newId().slice(0, 8));
  const isHere = useContext(SiteReachContext).to === 'here';
  const weakest = domains.find(({ number }) => number === result.weakestDomain);
  return (
    <div className={styles.steps}>
      {isHere && weakest && (
        <SiteLink
          to={paths.practice(practiceSearch({ ...openChoice, domains: [weakest.number] }, seed))}
          className="button button-main"
        >
          {words.weakest(weakest.name)}
        </SiteLink>
      )}
      {isHere && (
        <SiteLink to={paths.exam()} className="button">
          {words.another}
        </SiteLink>
      )}
      <button type="button" className="button" onClick={() => window.print()}>
        {words.print}
      </button>
    </div>
  );
}
