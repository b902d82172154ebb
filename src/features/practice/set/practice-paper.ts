import { fingerprint } from '../../../core/fingerprint';
import { type MadeCatalogue, makeQuestion, readPairId } from '../../../course/catalog/made-question';
import type { PracticePageData } from '../../../course/page-data';
import { drawSet, type Knows, type Practicable } from '../../../course/practice/draw-set';
import { practicablesOf } from '../../../course/practice/gather';
import { type PracticeChoice, practiceSearch } from '../../../course/practice/practice-choice';
import type { Question } from '../../../questions/question-kinds';
import type { Paper, PaperItem } from '../../../study/session';
import { madeWords } from '../../../words/made';

/** The session of a set: the same address goes on with the same one. */
export const sessionIdOf = (choice: PracticeChoice, seed: string): string =>
  `practice:${fingerprint(practiceSearch(choice, seed))}`;

/** The set that a seed draws, as a paper without a clock. It has no items where nothing fits. */
export function drawPaper(data: PracticePageData, choice: PracticeChoice, seed: string, knows: Knows): Paper {
  const items = drawSet(practicablesOf(data), choice, knows, seed).flatMap((entry, index): PaperItem[] => {
    const itemSeed = `${seed}/${index}`;
    const hash = hashOf(data.catalogue, entry, itemSeed);
    if (hash === undefined) return [];
    return [{ questionId: entry.id, hash, domain: entry.domain ?? 0, seed: itemSeed, isScored: true }];
  });
  return { id: sessionIdOf(choice, seed), purpose: 'practice', items };
}

const hashOf = (catalogue: MadeCatalogue, { id, hash }: Practicable, seed: string): string | undefined =>
  hash ?? madeFor(catalogue, { questionId: id, seed })?.hash;

/** The question of an item that names a pair of the catalogue; undefined for any other item. */
export function madeFor(
  catalogue: MadeCatalogue,
  { questionId, seed }: Pick<PaperItem, 'questionId' | 'seed'>,
): Question<'choice'> | undefined {
  const pair = readPairId(questionId);
  return pair && makeQuestion(catalogue, pair, seed, madeWords);
}
