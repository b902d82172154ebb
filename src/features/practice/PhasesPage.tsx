import { useSyncExternalStore } from 'preact/compat';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import { type BoardChoice, boardSearch, readBoardChoice } from '../../course/catalog/board-choice';
import { drawPhaseBoard } from '../../course/catalog/phase-board';
import type { PhasesPageData } from '../../course/page-data';
import { useLearnerActions } from '../../stores/stores-context';
import { phaseWords } from '../../words/phase';
import { words } from '../../words/words';
import { LiveQuestion } from '../LiveQuestion';
import { useNavigate, useSearch } from '../site-location';
import { BoardSettings } from './BoardSettings';
import styles from './PhasesPage.module.css';
import { useAddressTaken } from './use-address-taken';

const noChange = () => () => {};

/** A phase board from the catalogue; the address says which one, so that a class can play the same. */
export function PhasesPage({ data }: { data: PhasesPageData }) {
  const search = useSearch();
  const navigate = useNavigate();
  const { openPlace } = useLearnerActions();
  // The static page shows the usual board; the one that the address names comes right after.
  const address = useSyncExternalStore(
    noChange,
    () => search.toString(),
    () => '',
  );
  useAddressTaken();
  const { choice, seed } = useMemo(
    () =>
      readBoardChoice(
        new Map(new URLSearchParams(address)),
        data.phases.map(({ id }) => id),
      ),
    [address, data.phases],
  );
  const question = useMemo(
    () => drawPhaseBoard(data, choice, seed, phaseWords.stem(choice.mode === 'best')),
    [data, choice, seed],
  );
  const place = `phases:${boardSearch(choice, seed)}`;
  useEffect(() => void openPlace(place, [question]), [openPlace, place, question]);
  const board = useRef<HTMLHeadingElement>(null);
  const draw = (next: BoardChoice, nextSeed: string) => {
    navigate({ search: boardSearch(next, nextSeed) });
    board.current?.focus();
  };
  return (
    <div className={`page ${styles.page}`}>
      <h1 tabIndex={-1}>{words.titles.phases}</h1>
      <p className={styles.intro}>{phaseWords.intro}</p>
      <BoardSettings phases={data.phases} choice={choice} onDraw={draw} />
      <h2 ref={board} tabIndex={-1} className={styles.board}>
        {phaseWords.board(question.ask.items.length)}
      </h2>
      <LiveQuestion key={place} question={question} place={place} />
    </div>
  );
}
