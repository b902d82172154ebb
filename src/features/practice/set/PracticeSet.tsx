import type { PracticePageData } from '../../../course/page-data';
import { type PracticeChoice, practiceSearch } from '../../../course/practice/practice-choice';
import { useSessionActions } from '../../../stores/session/sessions-context';
import { useLearner } from '../../../stores/stores-context';
import { practiceWords } from '../../../words/practice';
import { paths } from '../../paths';
import { SiteLink } from '../../SiteLink';
import { useKnows } from '../use-knows';
import { OpenSet } from './OpenSet';
import styles from './PracticeSet.module.css';
import { drawPaper, sessionIdOf } from './practice-paper';
import { usePracticeSession } from './use-practice-session';

const words = practiceWords.set;

type PracticeSetProps = {
  data: PracticePageData;
  choice: PracticeChoice;
  seed: string;
  /** Starts another set with a fresh seed. */
  onStart: (choice: PracticeChoice) => void;
};

/** The set that the address names: the one that was begun, or else a new draw. */
export function PracticeSet({ data, choice, seed, onStart }: PracticeSetProps) {
  const { takeOver } = useSessionActions();
  const knows = useKnows();
  const isLoaded = useLearner((state) => state.isLoaded);
  const id = sessionIdOf(choice, seed);
  // What is drawn by memory waits for it.
  const isReady = isLoaded || choice.state === 'any' || choice.ids.length > 0;
  const opened = usePracticeSession(id, () => drawPaper(data, choice, seed, knows), isReady);
  if (opened === 'opening') return <p className={styles.line}>{words.opening}</p>;
  if (opened === 'empty')
    return (
      <p className={styles.line}>
        {words.empty} <SiteLink to={paths.practice(practiceSearch(choice))}>{words.change}</SiteLink>
      </p>
    );
  if (opened.hold === 'elsewhere' && opened.session.phase !== 'ended')
    return (
      <p className={styles.line} role="status">
        {words.elsewhere}{' '}
        <button type="button" className="button" onClick={() => takeOver(id)}>
          {words.goOnHere}
        </button>
      </p>
    );
  return <OpenSet data={data} choice={choice} seed={seed} session={opened.session} onStart={onStart} />;
}
