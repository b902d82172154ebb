// Which pieces of a large course's index a choice needs, and when there are enough of them.
import { createRandom, shuffle } from '../../core/random';
import type { PracticePageData } from '../page-data';
import { fittingEntries, type Knows, madeEntries, type Practicable } from './draw-set';
import { type IndexParts, type IndexPiece, indexOf } from './index-pieces';
import type { PracticeChoice } from './practice-choice';

/** Everything that can be practised: the written questions, then those made from the catalogue. */
export const practicablesOf = ({ entries, catalogue }: PracticePageData): Practicable[] => [
  ...entries,
  ...madeEntries(catalogue.services),
];

/** The page's data with what these pieces hold. */
export function withPieces(data: PracticePageData, pieces: Iterable<IndexPiece>): PracticePageData {
  const all = [...pieces];
  return {
    ...data,
    entries: [...data.entries, ...all.flatMap(({ entries }) => entries)],
    lessons: Object.assign({}, data.lessons, ...all.map(({ lessons }) => lessons)),
    headings: Object.assign({}, data.headings, ...all.map(({ headings }) => headings)),
  };
}

/**
 * The pieces to look through for a choice, in their order: those of the very questions that it names or that the learner
 * missed or flagged (`ids` are all that the memory knows), else all, in an order by seed; none for made questions alone.
 */
export function piecesFor(
  parts: IndexParts,
  { ids: named, state, source }: PracticeChoice,
  { ids, knows, seed }: { ids: readonly string[]; knows: Knows; seed: string },
): number[] {
  const holding = (some: readonly string[]) => [...new Set(some.map((id) => indexOf(id, parts)))];
  if (named.length > 0) return holding(named.filter((id) => !id.startsWith('pair:')));
  if (source === 'made') return [];
  if (state === 'missed') return holding(ids.filter((id) => knows(id).isMissed));
  if (state === 'flagged') return holding(ids.filter((id) => knows(id).isFlagged));
  const numbers = Array.from({ length: parts.indexes }, (_, number) => number);
  return shuffle(numbers, createRandom(`pieces/${seed}`));
}

/**
 * How many of these pieces, from the first on, give `choice.count` written questions that fit; undefined while they do not.
 * The set is drawn from those alone, so that an address gives the same set whatever else was loaded before.
 */
export function enoughOf(pieces: readonly IndexPiece[], choice: PracticeChoice, knows: Knows): number | undefined {
  if (choice.ids.length > 0) return undefined;
  let found = 0;
  const at = pieces.findIndex(({ entries }) => {
    found += fittingEntries(entries, choice, knows).length;
    return found >= choice.count;
  });
  return at < 0 ? undefined : at + 1;
}

/**
 * The page's data with as many pieces as a choice needs, taken in the order of `piecesFor`; `most` bounds how many are looked at.
 * `load` gives all pieces that it was ever asked for; where it rejects, so does this.
 */
export async function gatherSet(
  page: PracticePageData,
  choice: PracticeChoice,
  needs: { ids: readonly string[]; knows: Knows; seed: string; most?: number },
  load: (numbers: readonly number[]) => Promise<ReadonlyMap<number, IndexPiece>>,
): Promise<PracticePageData> {
  if (!page.parts) return page;
  const wanted = piecesFor(page.parts, choice, needs).slice(0, needs.most);
  for (let size = 1; ; size *= 2) {
    const numbers = wanted.slice(0, size);
    const there = await load(numbers);
    const pieces = numbers.flatMap((number) => there.get(number) ?? []);
    const enough = enoughOf(pieces, choice, needs.knows);
    if (enough !== undefined || size >= wanted.length) return withPieces(page, pieces.slice(0, enough));
  }
}

/** How many questions fit, told from a summary where it can be; `isLeast` where there may be more. */
export type Fitting = { count: number; isLeast: boolean };

/** Counts for a course whose index is not all there: `data` holds what was loaded. */
export function countFitting(
  data: PracticePageData,
  parts: IndexParts,
  choice: PracticeChoice,
  { ids, knows }: { ids: readonly string[]; knows: Knows },
): Fitting {
  const { modules, domains, tasks, services, phases, kinds, levels, state, source } = choice;
  const isNarrow = [modules, tasks, services, phases, kinds, levels, choice.ids].some(({ length }) => length > 0);
  const made = fittingEntries(madeEntries(data.catalogue.services), choice, knows).length;
  const known = fittingEntries(data.entries, choice, knows).length + made;
  if (source === 'made') return { count: made, isLeast: false };
  if (isNarrow || (state !== 'any' && domains.length > 0)) return { count: known, isLeast: true };
  const written = ids.filter((id) => !id.startsWith('pair:'));
  switch (state) {
    case 'missed':
      return { count: made + written.filter((id) => knows(id).isMissed).length, isLeast: false };
    case 'flagged':
      return { count: made + written.filter((id) => knows(id).isFlagged).length, isLeast: false };
    case 'unseen':
      return { count: made + parts.total - written.filter((id) => knows(id).isSeen).length, isLeast: false };
    case 'any': {
      const total =
        domains.length === 0 ? parts.total : domains.reduce((sum, one) => sum + (parts.domains[one] ?? 0), 0);
      return { count: made + total, isLeast: false };
    }
  }
}
