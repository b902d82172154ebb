import type { PracticeChoice } from '../../../course/practice/practice-choice';
import { practiceWords as words } from '../../../words/practice';
import { paths } from '../../paths';
import { SiteLink } from '../../SiteLink';
import type { PracticeIndex } from '../use-practice-index';
import styles from './Builder.module.css';
import { OwnSet } from './OwnSet';
import { Presets } from './Presets';

export type BuilderProps = {
  index: PracticeIndex;
  /** What the form starts with. */
  choice: PracticeChoice;
  onStart: (choice: PracticeChoice) => void;
};

/** Ready sets first, then everything by which a set can be chosen. */
export function Builder({ index, choice, onStart }: BuilderProps) {
  const { data } = index;
  return (
    <>
      <noscript>
        <p>{words.noScripts}</p>
        <ul>
          {data.domains.map(({ number, name }) => (
            <li key={number}>
              {number}. {name}
            </li>
          ))}
        </ul>
        <p>
          <SiteLink to={paths.home()}>{words.noScriptsRead}</SiteLink>
        </p>
      </noscript>
      <div className={styles.builder}>
        <p className={styles.intro}>{words.intro}</p>
        <Presets domains={data.domains} count={index.count} onStart={onStart} />
        <OwnSet index={index} choice={choice} onStart={onStart} />
      </div>
      <p className={styles.phases}>
        <SiteLink to={paths.phases()}>{words.phases}</SiteLink>
      </p>
    </>
  );
}
