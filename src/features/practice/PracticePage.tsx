import { useSyncExternalStore } from 'preact/compat';
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks';
import type { PracticePageData } from '../../course/page-data';
import { type PracticeChoice, practiceSearch, readPracticeChoice } from '../../course/practice/practice-choice';
import { words } from '../../words/words';
import { useLocation, useNavigate } from '../site-location';
import { Builder } from './builder/Builder';
import { drawSeed } from './draw-seed';
import styles from './PracticePage.module.css';
import { PracticeSet } from './set/PracticeSet';
import { useAddressTaken } from './use-address-taken';
import { usePracticeIndex } from './use-practice-index';

const noChange = () => () => {};

/** Builds a set of questions; the address says which one, and then this is where it is answered. */
export function PracticePage({ data }: { data: PracticePageData }) {
  const { search } = useLocation();
  const navigate = useNavigate();
  // The static page builds a set; the one that the address names comes right after.
  const address = useSyncExternalStore(
    noChange,
    () => search,
    () => '',
  );
  useAddressTaken();
  const { choice, seed } = useMemo(() => readPracticeChoice(new Map(new URLSearchParams(address))), [address]);
  const index = usePracticeIndex(data);
  const heading = useRef<HTMLHeadingElement>(null);
  const shown = useRef(search);
  // Before anything is painted, since what had the focus is gone already.
  useLayoutEffect(() => {
    if (shown.current === search) return;
    shown.current = search;
    window.scrollTo({ top: 0, behavior: 'instant' });
    heading.current?.focus({ preventScroll: true });
  }, [search]);
  // An address that names its questions but no set is a new set each time.
  const isFreshSet = seed === undefined && choice.ids.length > 0;
  useEffect(() => {
    if (isFreshSet) navigate({ search: practiceSearch(choice, drawSeed()) }, { replace: true });
  }, [isFreshSet, choice, navigate]);
  const start = (next: PracticeChoice) => navigate({ search: practiceSearch(next, drawSeed()) });
  const startFromHere = (next: PracticeChoice) => {
    // The way back leads to the choice as it was made.
    navigate({ search: practiceSearch(next) }, { replace: true });
    start(next);
  };
  return (
    <div className={`page ${styles.page}`} data-view={seed === undefined ? 'builder' : 'set'}>
      <h1 ref={heading} tabIndex={-1}>
        {words.titles.practice}
      </h1>
      {seed === undefined ? (
        <Builder index={index} choice={choice} onStart={startFromHere} />
      ) : (
        <PracticeSet key={practiceSearch(choice, seed)} index={index} choice={choice} seed={seed} onStart={start} />
      )}
    </div>
  );
}
