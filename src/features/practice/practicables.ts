import type { PracticePageData } from '../../course/page-data';
import { madeEntries, type Practicable } from '../../course/practice/draw-set';

/** Everything that can be practised: the written questions, then those made from the catalogue. */
export const practicablesOf = ({ entries, catalogue }: PracticePageData): Practicable[] => [
  ...entries,
  ...madeEntries(catalogue.services),
];
