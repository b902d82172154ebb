import { boardSearch, readBoardChoice } from '../../../course/catalog/board-choice';
import { drawPhaseBoard } from '../../../course/catalog/phase-board';
import type { PhasesPageData } from '../../../course/page-data';
import type { Question } from '../../../questions/question-kinds';
import { phaseWords } from '../../../words/phase';

/** The board that the search of an address names, and the place where its answers count; the same as on the site. */
export function boardOf(data: PhasesPageData, search: string): { question: Question<'match'>; place: string } {
  const { choice, seed } = readBoardChoice(
    new Map(new URLSearchParams(search)),
    data.phases.map(({ id }) => id),
  );
  return {
    question: drawPhaseBoard(data, choice, seed, phaseWords.stem(choice.mode === 'best')),
    place: `phases:${boardSearch(choice, seed)}`,
  };
}
