import { useMemo } from 'preact/hooks';
import type { PracticePageData } from '../../course/page-data';
import { fittingEntries } from '../../course/practice/draw-set';
import { countFitting, type Fitting, gatherSet, practicablesOf, withPieces } from '../../course/practice/gather';
import { indexOf } from '../../course/practice/index-pieces';
import type { PracticeChoice } from '../../course/practice/practice-choice';
import { useLearner } from '../../stores/stores-context';
import { useIndexPieces } from '../use-index-pieces';
import { useKnows } from './use-knows';

export type PracticeIndex = {
  /** The page's data with all entries that are there by now. */
  data: PracticePageData;
  /** How many questions fit a choice, as far as is known. */
  count: (choice: PracticeChoice) => Fitting;
  /** The data from which the set of a choice is drawn; looks at `most` pieces at most. Rejects when the network does. */
  gather: (choice: PracticeChoice, seed: string, most?: number) => Promise<PracticePageData>;
  /** Loads the names of the passages of these questions. */
  nameQuestions: (ids: readonly string[]) => Promise<unknown>;
};

/** What practice knows of the questions: all of a small course, of a large one as much as was asked for. */
export function usePracticeIndex(page: PracticePageData): PracticeIndex {
  const { parts } = page;
  const { loaded, load } = useIndexPieces();
  const knows = useKnows();
  const tallies = useLearner((state) => state.tallies);
  const marks = useLearner((state) => state.marks);
  const data = useMemo(() => (loaded.size === 0 ? page : withPieces(page, loaded.values())), [page, loaded]);
  const all = useMemo(() => practicablesOf(data), [data]);
  return useMemo(() => {
    const ids = [...new Set([...Object.keys(tallies), ...Object.keys(marks)])];
    const isWhole = !parts || loaded.size === parts.indexes;
    return {
      data,
      count: (choice) =>
        isWhole
          ? { count: fittingEntries(all, choice, knows).length, isLeast: false }
          : countFitting(data, parts, choice, { ids, knows }),
      gather: (choice, seed, most) => gatherSet(page, choice, { ids, knows, seed, most }, load),
      nameQuestions: async (some) => parts && load(some.filter(isWritten).map((id) => indexOf(id, parts))),
    };
  }, [page, parts, data, all, loaded, load, knows, tallies, marks]);
}

const isWritten = (id: string): boolean => !id.startsWith('pair:');
