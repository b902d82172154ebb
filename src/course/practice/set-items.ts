// The items of a practice set, the same on every screen and on paper.
import { fingerprint } from '../../core/fingerprint';
import type { Question } from '../../questions/question-kinds';
import { type MadeCatalogue, type MadeWords, makeQuestion, readPairId } from '../catalog/made-question';
import type { PracticePageData } from '../page-data';
import { drawSet, type Knows, type Practicable } from './draw-set';
import { practicablesOf } from './gather';
import { type PracticeChoice, practiceSearch } from './practice-choice';

/** Where the answers to a set are kept, and with which its orders are drawn: the same for the same address. */
export const setPlace = (choice: PracticeChoice, seed: string): string =>
  `practice:${fingerprint(practiceSearch(choice, seed))}`;

/** `made` is the question of an item that names a pair of the catalogue; the others travel in pieces. */
export type SetItem = { entry: Practicable; hash: string; seed: string; made?: Question<'choice'> };

/** The items that a seed draws; none where nothing fits. */
export function drawItems(
  data: PracticePageData,
  choice: PracticeChoice,
  seed: string,
  { knows, words }: { knows: Knows; words: MadeWords },
): SetItem[] {
  return drawSet(practicablesOf(data), choice, knows, seed).flatMap((entry, index): SetItem[] => {
    const item = { questionId: entry.id, seed: `${seed}/${index}` };
    const made = madeFor(data.catalogue, item, words);
    const hash = entry.hash ?? made?.hash;
    return hash === undefined ? [] : [{ entry, hash, seed: item.seed, ...(made && { made }) }];
  });
}

/** The question of an item that names a pair of the catalogue; undefined for any other item. */
export function madeFor(
  catalogue: MadeCatalogue,
  { questionId, seed }: { questionId: string; seed: string },
  words: MadeWords,
): Question<'choice'> | undefined {
  const pair = readPairId(questionId);
  return pair && makeQuestion(catalogue, pair, seed, words);
}
