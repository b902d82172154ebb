// Items into bins, many to many: an item may belong in several bins, or in none.
import { countFound } from '../../core/grade';
import { shuffle } from '../../core/random';
import type { QuestionKind } from '../question-kind';
import { gradeMatch } from './match-grade';
import { binsOf, countPlaced } from './match-moves';
import { binLabel } from './match-names';
import { keepRight, modelMatch, readMatchResponse } from './match-response';
import type { MatchAsk, MatchResponse, MatchShape } from './match-shape';

export type { MatchShape } from './match-shape';

/** An answer as a line for each item; an empty one as the items and then the bins. */
function describeMatch(ask: MatchAsk, response: MatchResponse): string[] {
  const names = (bins: MatchAsk['bins']) => bins.map((bin) => binLabel(ask.bins, bin)).join(', ');
  if (countPlaced(ask, response) === 0) return [...ask.items.map((item) => item.text.text), names(ask.bins)];
  return ask.items.map((item) => {
    const placed = binsOf(response, item.id);
    return `${item.text.text}: ${names(ask.bins.filter((bin) => placed.includes(bin.id))) || '—'}`;
  });
}

export const match: QuestionKind<MatchShape> = {
  // Bins keep their order: phases follow each other, and so may the bins of an author.
  arrange: (ask, random) => (ask.isShuffled ? { ...ask, items: shuffle(ask.items, random) } : ask),
  blank: () => ({}),
  readResponse: readMatchResponse,
  grade: gradeMatch,
  credit: countFound,
  modelAnswer: modelMatch,
  retry: keepRight,
  describe: describeMatch,
};
