import { itemResultsWords } from '../../words/instructor/item-results';
import styles from './ResultsPage.module.css';

const { sources } = itemResultsWords;

/** Which files can be dropped, and where they come from. */
export function Sources({ isFolded }: { isFolded: boolean }) {
  return (
    <details className={styles.sources} open={!isFolded}>
      <summary>{sources.title}</summary>
      <dl>
        {sources.list.map(([name, text]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
