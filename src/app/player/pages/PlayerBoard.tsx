import { useContext, useEffect, useMemo } from 'preact/hooks';
import type { PhasesPageData } from '../../../course/page-data';
import { LiveQuestion } from '../../../features/LiveQuestion';
import styles from '../../../features/practice/PhasesPage.module.css';
import { useIsLive } from '../../../questions/parts/use-is-live';
import { useLearnerActions } from '../../../stores/stores-context';
import { phaseWords } from '../../../words/phase';
import { playerWords } from '../../../words/player/player';

import { words } from '../../../words/words';
import { PlayerContext } from '../player-context';
import { boardOf } from './board-of';

/** The one phase board that the package names; the page was drawn before it was known which. */
export function PlayerBoard({ data }: { data: PhasesPageData }) {
  const { config } = useContext(PlayerContext);
  const isLive = useIsLive();
  const search = config?.subject.kind === 'board' ? config.subject.search : '';
  return (
    <div className={`page ${styles.page}`}>
      <h1 tabIndex={-1}>{words.titles.phases}</h1>
      <p className={styles.intro}>{phaseWords.intro}</p>
      {isLive ? <Board data={data} search={search} /> : <p className={styles.intro}>{playerWords.board.opening}</p>}
    </div>
  );
}

function Board({ data, search }: { data: PhasesPageData; search: string }) {
  const { openPlace } = useLearnerActions();
  const { question, place } = useMemo(() => boardOf(data, search), [data, search]);
  useEffect(() => void openPlace(place, [question]), [openPlace, place, question]);
  return (
    <>
      <h2 className={styles.board}>{phaseWords.board(question.ask.items.length)}</h2>
      <LiveQuestion question={question} place={place} />
    </>
  );
}
