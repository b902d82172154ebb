import { useEffect, useState } from 'preact/hooks';
import { type PracticeChoice, practiceSearch } from '../../../course/practice/practice-choice';
import { setPlace } from '../../../course/practice/set-items';
import { useLearner } from '../../../stores/stores-context';
import { practiceWords } from '../../../words/practice';
import { paths } from '../../paths';
import { SiteLink } from '../../SiteLink';
import { useKnows } from '../use-knows';
import type { PracticeIndex } from '../use-practice-index';
import { ElsewhereLine } from './ElsewhereLine';
import { FailedLine } from './FailedLine';
import { OpenSet } from './OpenSet';
import styles from './PracticeSet.module.css';
import { drawPaper } from './practice-paper';
import { type PracticeSession, usePracticeSession } from './use-practice-session';

const words = practiceWords.set;

type PracticeSetProps = {
  index: PracticeIndex;
  choice: PracticeChoice;
  seed: string;
  /** Starts another set with a fresh seed. */
  onStart: (choice: PracticeChoice) => void;
};

type View = 'opening' | 'failed' | 'empty' | 'elsewhere' | 'open';

/** The set that the address names: the one that was begun, or else a new draw. */
export function PracticeSet({ index, choice, seed, onStart }: PracticeSetProps) {
  const { data, gather, nameQuestions } = index;
  const knows = useKnows();
  const isLoaded = useLearner((state) => state.isLoaded);
  const id = setPlace(choice, seed);
  // What is drawn by memory waits for it.
  const isReady = isLoaded || choice.state === 'any' || choice.ids.length > 0;
  const opened = usePracticeSession(
    id,
    async () => drawPaper(await gather(choice, seed), choice, seed, knows),
    isReady,
  );
  const view = viewOf(opened);
  const [shown, setShown] = useState<{ view: View; changes: number }>({ view: 'opening', changes: -1 });
  if (shown.view !== view) setShown({ view, changes: shown.changes + 1 });
  // What had the focus went with the view before.
  const isFocusWanted = shown.changes > 0;
  const items = typeof opened === 'string' || 'retry' in opened ? undefined : opened.session.paper.items;
  useEffect(() => {
    // Without them the passages go by the names of their addresses.
    if (items) nameQuestions(items.map(({ questionId }) => questionId)).catch(() => {});
  }, [items, nameQuestions]);
  if (opened === 'opening') return <p className={styles.line}>{words.opening}</p>;
  if (typeof opened !== 'string' && 'retry' in opened) return <FailedLine onRetry={opened.retry} />;
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
  if ('retry' in opened) return 'failed';
  return opened.hold === 'elsewhere' && opened.session.phase !== 'ended' ? 'elsewhere' : 'open';
}
