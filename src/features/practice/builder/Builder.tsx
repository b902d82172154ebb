import { useMemo } from 'react';
import type { PracticePageData } from '../../../course/page-data';
import type { PracticeChoice } from '../../../course/practice/practice-choice';
import { practiceWords as words } from '../../../words/practice';
import { paths } from '../../paths';
import { SiteLink } from '../../SiteLink';
import { practicablesOf } from '../practicables';
import { useKnows } from '../use-knows';
import styles from './Builder.module.css';
import { OwnSet } from './OwnSet';
import { Presets } from './Presets';

export type BuilderProps = {
  data: PracticePageData;
  /** What the form starts with. */
  choice: PracticeChoice;
  onStart: (choice: PracticeChoice) => void;
};

/** Ready sets first, then everything by which a set can be chosen. */
export function Builder({ data, choice, onStart }: BuilderProps) {
  const entries = useMemo(() => practicablesOf(data), [data]);
  const knows = useKnows();
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
        <Presets domains={data.domains} entries={entries} knows={knows} onStart={onStart} />
        <OwnSet data={data} entries={entries} knows={knows} choice={choice} onStart={onStart} />
      </div>
      <p className={styles.phases}>
        <SiteLink to={paths.phases()}>{words.phases}</SiteLink>
      </p>
    </>
  );
}
