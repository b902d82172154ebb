// Responses of a match question: stored ones, right ones, and the one a retry starts with.
import { wantedBins } from './match-grade';
import { binsOf } from './match-moves';
import type { MatchAsk, MatchKey, MatchResponse } from './match-shape';

const responseOf = (ask: MatchAsk, binsOfItem: (item: string) => readonly string[]): MatchResponse =>
  Object.fromEntries(
    ask.items.map((item) => [item.id, binsOfItem(item.id)] as const).filter(([, bins]) => bins.length > 0),
  );

/** What was stored, without doubles and without items and bins that this ask does not have; undefined where it is no response at all. */
export function readMatchResponse(value: unknown, ask: MatchAsk): MatchResponse | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const stored = new Map<string, unknown>(Object.entries(value));
  const known = new Set(ask.bins.map((bin) => bin.id));
  return responseOf(ask, (item) => {
    const bins: unknown = stored.get(item);
    if (!Array.isArray(bins)) return [];
    return [...new Set<unknown>(bins)].filter((bin): bin is string => typeof bin === 'string' && known.has(bin));
  });
}

/** Every item in every bin in which it is wanted. */
export const modelMatch = (ask: MatchAsk, key: MatchKey): MatchResponse =>
  responseOf(ask, (item) => wantedBins(ask, key, item));

/** The response without its wrong placements. */
export const keepRight = (ask: MatchAsk, key: MatchKey, response: MatchResponse): MatchResponse =>
  responseOf(ask, (item) => {
    const wanted = wantedBins(ask, key, item);
    return [...new Set(binsOf(response, item))].filter((bin) => wanted.includes(bin));
  });
