// The items of a graded paper as the review lists and filters them.
import { outcomeOf } from '../../../../core/grade';
import type { ItemRecord, PaperItem, Session } from '../../../../study/session';

export type ReviewRow = { index: number; item: PaperItem; record: ItemRecord; outcome: 'right' | 'wrong' | 'blank' };

export function reviewRows({ paper, items }: Session): ReviewRow[] {
  return paper.items.flatMap((item, index): ReviewRow[] => {
    const record = items[index];
    return record ? [{ index, item, record, outcome: outcomeOfItem(record) }] : [];
  });
}

function outcomeOfItem({ points }: ItemRecord): ReviewRow['outcome'] {
  if (!points || points.isBlank) return 'blank';
  return outcomeOf(points) === 'correct' ? 'right' : 'wrong';
}

/** What the review can show; a blank counts as wrong, and a guess as unsure. */
export const reviewFilters = {
  all: () => true,
  wrong: ({ outcome }) => outcome !== 'right',
  blank: ({ outcome }) => outcome === 'blank',
  flagged: ({ record }) => record.isFlagged,
  unsure: ({ record }) => record.sureness === 'unsure' || record.sureness === 'guess',
  unscored: ({ item }) => !item.isScored,
} as const satisfies Readonly<Record<string, (row: ReviewRow) => boolean>>;

export type ReviewFilter = keyof typeof reviewFilters;

/** The rows that fit; of one domain where one is named. */
export const filterRows = (rows: readonly ReviewRow[], filter: ReviewFilter, domain?: number): ReviewRow[] =>
  rows.filter((row) => reviewFilters[filter](row) && (domain === undefined || row.item.domain === domain));
