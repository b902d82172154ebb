import type { FindTarget } from '../../drag/track-drag';

/** How far beside a list an item may be let go and still land in it. */
const reach = 24;

/** The gap between rows at a point, by the number of rows before it; none away from the list. */
export const gapAt: FindTarget<number> = (list, { x, y }) => {
  const box = list.getBoundingClientRect();
  const isNear = x >= box.left - reach && x <= box.right + reach && y >= box.top - reach && y <= box.bottom + reach;
  if (!isNear) return undefined;
  return [...list.children].filter((row) => {
    const { top, bottom } = row.getBoundingClientRect();
    return (top + bottom) / 2 < y;
  }).length;
};
