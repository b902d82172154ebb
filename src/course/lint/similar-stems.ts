// Two questions that ask nearly the same: learners answer the second from memory of the first.
import type { Problem } from '../../core/problem';
import { stemOf } from '../question-stem';
import { type AskedQuestion, placeOf } from './asked-question';

/** Stems count as nearly the same when they share this part of their words (Jaccard index). */
const nearly = 0.8;

/**
 * The warning stem-similar at the later of two questions. Only stems that share two of their rarest words are compared
 * (prefix filtering; Bayardo, Ma and Srikant, Scaling Up All Pairs Similarity Search, 2007), which loses no pair and
 * keeps the cost far below all pairs; with one shared word it would still grow with the square of a bank.
 */
export function findSimilarStems(asked: readonly AskedQuestion[]): Problem[] {
  const stems = asked.map((entry) => ({ entry, words: wordsOf(entry) }));
  const frequency = new Map<string, number>();
  for (const { words } of stems) for (const word of words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  const rarity = (word: string) => frequency.get(word) ?? 0;
  const byWord = new Map<string, { entry: AskedQuestion; words: ReadonlySet<string> }[]>();
  return stems.flatMap((stem): Problem[] => {
    const sorted = [...stem.words].sort((a, b) => rarity(a) - rarity(b) || (a < b ? -1 : 1));
    const prefix = pairsIn(sorted.slice(0, sorted.length - Math.ceil(nearly * sorted.length) + 2));
    const candidates = new Set(prefix.flatMap((word) => byWord.get(word) ?? []));
    for (const word of prefix) {
      const sharing = byWord.get(word) ?? [];
      sharing.push(stem);
      byWord.set(word, sharing);
    }
    const twin = [...candidates].find(({ words }) => shared(words, stem.words) >= nearly);
    if (!twin) return [];
    return [
      {
        severity: 'warning',
        code: 'stem-similar',
        message: `This asks nearly the same as “${twin.entry.question.id}” in ${twin.entry.source.file}.`,
        suggestion: 'Drop one of them, or ask from another side.',
        place: placeOf(stem.entry),
      },
    ];
  });
}

/** Every two of the words, in their order; a single word stands for itself. */
const pairsIn = (words: readonly string[]): string[] =>
  words.length === 1
    ? [...words]
    : words.flatMap((word, index) => words.slice(index + 1).map((other) => `${word} ${other}`));

/** A question of another kind asks for another act, so its kind is one of its words. */
function wordsOf({ question }: AskedQuestion): Set<string> {
  const words =
    stemOf(question)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set([`kind:${question.kind}`, ...words]);
}

function shared(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let both = 0;
  for (const word of one) if (other.has(word)) both += 1;
  return both / (one.size + other.size - both);
}
