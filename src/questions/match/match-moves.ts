// What a learner can do to a response: place an item in a bin, take it back, move it.
import type { MatchAsk, MatchResponse } from './match-shape';

/** The bins an item is in; a name that merely stands on the object's prototype is not an item. */
export const binsOf = (response: MatchResponse, item: string): readonly string[] =>
  Object.hasOwn(response, item) ? (response[item] ?? []) : [];

export const isPlaced = (response: MatchResponse, item: string, bin: string): boolean =>
  binsOf(response, item).includes(bin);

/** The response with the item in the bin as well; the same object where it is there already. */
export const place = (response: MatchResponse, item: string, bin: string): MatchResponse =>
  isPlaced(response, item, bin) ? response : { ...response, [item]: [...binsOf(response, item), bin] };

/** The response with the item no longer in the bin; the same object where it was not. An item in no bin has no entry. */
export function takeBack(response: MatchResponse, item: string, bin: string): MatchResponse {
  if (!isPlaced(response, item, bin)) return response;
  const left = binsOf(response, item).filter((id) => id !== bin);
  const others = Object.entries(response).filter(([id]) => id !== item);
  return Object.fromEntries(left.length > 0 ? [...others, [item, left]] : others);
}

/** Out of one bin and into another; the same object where the item is not in the first or both are one. */
export const move = (response: MatchResponse, item: string, from: string, to: string): MatchResponse =>
  from === to || !isPlaced(response, item, from) ? response : place(takeBack(response, item, from), item, to);

/** How many items are in at least one bin. */
export const countPlaced = (ask: MatchAsk, response: MatchResponse): number =>
  ask.items.filter((item) => binsOf(response, item.id).length > 0).length;
