// Scoring of a match: right placements minus wrong ones, item by item.
import type { Grade, GradePart, Mark } from '../../core/grade';
import { binsOf } from './match-moves';
import type { MatchAsk, MatchKey, MatchResponse } from './match-shape';

/** The bins in which an item is wanted, in the order of the ask; none for a decoy. Where the best bin is asked, the others are wrong. */
export function wantedBins(ask: MatchAsk, key: MatchKey, item: string): readonly string[] {
  const cells = Object.hasOwn(key.cells, item) ? key.cells[item] : undefined;
  if (!cells) return [];
  return ask.bins
    .map((bin) => bin.id)
    .filter((bin) => cells.best.includes(bin) || (!ask.asksBest && cells.also.includes(bin)));
}

function gradeItem(ask: MatchAsk, key: MatchKey, response: MatchResponse, item: string): GradePart {
  const wanted = wantedBins(ask, key, item);
  const placed = binsOf(response, item);
  const marks = ask.bins.flatMap(({ id }): Mark[] => {
    const isWanted = wanted.includes(id);
    if (placed.includes(id)) return [{ id, verdict: isWanted ? 'right' : 'wrong' }];
    return isWanted ? [{ id, verdict: 'missed' }] : [];
  });
  const right = marks.filter((mark) => mark.verdict === 'right').length;
  const wrong = marks.filter((mark) => mark.verdict === 'wrong').length;
  const decoyScore = wrong === 0 ? 1 : 0;
  const earned = wanted.length === 0 ? decoyScore : Math.max(0, right - wrong) / wanted.length;
  return { id: item, earned, possible: 1, marks };
}

/** Each item is worth one point; ids that the ask does not have count for nothing. Incomplete while nothing is placed. */
export function gradeMatch(ask: MatchAsk, key: MatchKey, response: MatchResponse): Grade {
  const isBlank = ask.items.every((item) => !ask.bins.some((bin) => binsOf(response, item.id).includes(bin.id)));
  if (isBlank) return { status: 'incomplete', missing: 1 };
  const parts = ask.items.map((item) => gradeItem(ask, key, response, item.id));
  // Added from small to large, so that thirds give the same sum in whatever order the items stand.
  const sum = parts.map((part) => part.earned).sort((one, other) => one - other);
  const earned = sum.reduce((total, points) => total + points, 0);
  const possible = parts.length;
  return {
    status: 'graded',
    earned: key.scoring === 'all' && earned < possible ? 0 : earned,
    possible,
    parts,
  };
}
