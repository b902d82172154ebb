import type { PracticePageData } from '../../../course/page-data';
import { practiceWords } from '../../../words/practice';
import { paths } from '../../paths';
import { SiteLink } from '../../SiteLink';
import { passageName } from '../passage/passage-name';
import styles from './Summary.module.css';
import { passagesToRead, type SetLine } from './set-result';

const words = practiceWords.summary;

/** Links to the exact passages of what was missed. */
export function ReadNext({ data, lines }: { data: PracticePageData; lines: readonly SetLine[] }) {
  const passages = passagesToRead(lines);
  if (passages.length === 0) return null;
  return (
    <div className={styles.next}>
      <h3>{words.read}</h3>
      <ul className={styles.read}>
        {passages.map(({ address, missed }) => {
          const [id = '', anchor] = address.split('#');
          const { lesson, heading } = passageName(data, address);
          return (
            <li key={address}>
              <SiteLink to={paths.lesson(id, anchor)}>
                {lesson}: {heading}
              </SiteLink>{' '}
              <span className={styles.rule}>{words.readMissed(missed)}</span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
