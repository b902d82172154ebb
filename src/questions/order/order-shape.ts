import type { RichText } from '../../core/passage';

/** `phase` is the number of the incident phase that the item is named after, where it is; it gives the item its colour. */
export type OrderItem = { id: string; text: RichText; phase?: number };

/** As an author wrote it, the items stand in the right order; a learner sees it arranged, and never so. */
export type OrderAsk = { items: readonly OrderItem[] };

/** `order` holds the ids in the right order. */
export type OrderKey = {
  order: readonly string[];
  reasons: Readonly<Record<string, RichText>>;
  scoring: 'parts' | 'all';
};

/** Ids in the learner's order; empty until something is moved. */
export type OrderResponse = readonly string[];

export type OrderShape = { ask: OrderAsk; key: OrderKey; response: OrderResponse };
