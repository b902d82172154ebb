import type { RichText } from '../../core/passage';

/** A gap in the text; with `choices` it is picked, without them typed. */
export type FillBlank = { blank: string; choices?: readonly string[] };

/** A stretch of the text between two gaps, with the spaces at its ends. */
export type FillText = { text: RichText };

export type FillSegment = FillText | FillBlank;

/** `isShuffled` false keeps the author's order of choices. */
export type FillAsk = { segments: readonly FillSegment[]; isShuffled: boolean };

/** The answers of each blank, all of them right; the first is the one to show. */
export type FillKey = { answers: Readonly<Record<string, readonly string[]>>; scoring: 'parts' | 'all' };

/** Blank id to what was typed or picked; a blank that is empty is left out. */
export type FillResponse = Readonly<Record<string, string>>;

export type FillShape = { ask: FillAsk; key: FillKey; response: FillResponse };

export const isBlank = (segment: FillSegment): segment is FillBlank => 'blank' in segment;

export const blanksOf = (ask: FillAsk): FillBlank[] => ask.segments.filter(isBlank);
