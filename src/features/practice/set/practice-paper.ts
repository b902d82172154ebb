import type { PracticePageData } from '../../../course/page-data';
import type { Knows } from '../../../course/practice/draw-set';
import type { PracticeChoice } from '../../../course/practice/practice-choice';
import { drawItems, setPlace } from '../../../course/practice/set-items';
import type { Paper } from '../../../study/session';
import { madeWords } from '../../../words/made';

/** The set that a seed draws, as a paper without a clock. It has no items where nothing fits. The same address goes on with the same session. */
export function drawPaper(data: PracticePageData, choice: PracticeChoice, seed: string, knows: Knows): Paper {
  const items = drawItems(data, choice, seed, { knows, words: madeWords }).map(({ entry, hash, seed: itemSeed }) => ({
    questionId: entry.id,
    hash,
    domain: entry.domain ?? 0,
    seed: itemSeed,
    isScored: true,
  }));
  return { id: setPlace(choice, seed), purpose: 'practice', items };
}
