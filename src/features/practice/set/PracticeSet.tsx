import { useState } from 'react';
import type { PracticePageData } from '../../../course/page-data';
import { type PracticeChoice, practiceSearch } from '../../../course/practice/practice-choice';
import { useLearner } from '../../../stores/stores-context';
import { practiceWords } from '../../../words/practice';
import { paths } from '../../paths';
import { SiteLink } from '../../SiteLink';
import { useKnows } from '../use-knows';
import { ElsewhereLine } from './ElsewhereLine';
import { OpenSet } from './OpenSet';
import styles from './PracticeSet.module.css';
import { drawPaper, sessionIdOf } from './practice-paper';
import { type PracticeSession, usePracticeSession } from './use-practice-session';

const words = practiceWords.set;

type PracticeSetProps = {
  data: PracticePageData;
  choice: PracticeChoice;
  seed: string;
  /** Starts another set with a fresh seed. */
  onStart: (choice: PracticeChoice) => void;
};

type View = 'opening' | 'empty' | 'elsewhere' | 'open';

/** The set that the address names: the one that was begun, or else a new draw. */
export function PracticeSet({ data, choice, seed, onStart }: PracticeSetProps) {
  const knows = useKnows();
  const isLoaded = useLearner((state) => state.isLoaded);
  const id = sessionIdOf(choice, seed);
  // What is drawn by memory waits for it.
  const isReady = isLoaded || choice.state === 'any' || choice.ids.length > 0;
  const opened = usePracticeSession(id, () => drawPaper(data, choice, seed, knows), isReady);
  const view = viewOf(opened);
  const [shown, setShown] = useState<{ view: View; changes: number }>({ view: 'opening', changes: -1 });
  if (shown.view !== view) setShown({ view, changes: shown.changes + 1 });
  // What had the focus went with the view before.
  const isFocusWanted = shown.changes > 0;
  if (opened === 'opening') return <p className={styles.line}>{words.opening}</p>;
  if (opened === 'empty')
    return (
      <p className={styles.line}>
        {words.empty} <SiteLink to={paths.practice(practiceSearch({ ...choice, ids: [] }))}>{words.change}</SiteLink>
      </p>
    );
  if (view === 'elsewhere') return <ElsewhereLine id={id} isFocusWanted={isFocusWanted} />;
  return (
    <OpenSet
      data={data}
      choice={choice}
      seed={seed}
      session={opened.session}
      isFocusWanted={isFocusWanted}
      onStart={onStart}
    />
  );
}

function viewOf(opened: PracticeSession): View {
  if (opened === 'opening' || opened === 'empty') return opened;
  return opened.hold === 'elsewhere' && opened.session.phase !== 'ended' ? 'elsewhere' : 'open';
}
