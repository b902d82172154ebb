import type { RichText } from '../../core/passage';

export type MatchItem = { id: string; text: RichText };

/** `phase` is the number of the incident phase that the bin stands for, where it stands for one; it gives the bin its colour. */
export type MatchBin = { id: string; text: RichText; phase?: number };

/** `asksBest` = each item is wanted only in its best bin; `isShuffled` false keeps the author's order of items. */
export type MatchAsk = {
  items: readonly MatchItem[];
  bins: readonly MatchBin[];
  asksBest: boolean;
  isShuffled: boolean;
};

/** The bins an item belongs in: `best` at exam-tip level, `also` right too; both empty for a decoy. */
export type MatchCells = { best: readonly string[]; also: readonly string[] };

/** `whys` says per bin id why the item helps there, where the author or the catalogue gave a reason per pair. */
export type MatchReason = { reason?: RichText; whys: Readonly<Record<string, string>> };

export type MatchKey = {
  scoring: 'parts' | 'all';
  cells: Readonly<Record<string, MatchCells>>;
  reasons: Readonly<Record<string, MatchReason>>;
};

/** Item id to the ids of the bins it was put in, in the order in which it was put there. */
export type MatchResponse = Readonly<Record<string, readonly string[]>>;

export type MatchShape = { ask: MatchAsk; key: MatchKey; response: MatchResponse };
