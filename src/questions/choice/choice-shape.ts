import type { RichText } from '../../core/passage';

/** `select` is how many options to pick; `isShuffled` false keeps the author's order. */
export type ChoiceAsk = { options: readonly { id: string; text: RichText }[]; select: number; isShuffled: boolean };

export type ChoiceKey = {
  right: readonly string[];
  reasons: Readonly<Record<string, RichText>>;
  scoring: 'parts' | 'all';
};

/** Ids of the picked options. */
export type ChoiceResponse = readonly string[];

export type ChoiceShape = { ask: ChoiceAsk; key: ChoiceKey; response: ChoiceResponse };
