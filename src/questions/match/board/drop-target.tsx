// What a card can be dropped on.
import type { FindTarget } from '../../drag/track-drag';

/** The item in hand, and the bin it was taken from if it was in one. */
export type DragSource = { item: string; from?: string };

export type DropTarget = { kind: 'bin'; id: string } | { kind: 'shelf' };

export const dropTargetAt: FindTarget<DropTarget> = (root, { x, y }) => {
  const found = document.elementFromPoint(x, y)?.closest<HTMLElement>('[data-bin], [data-shelf]');
  if (!found || !root.contains(found)) return undefined;
  return found.dataset.bin === undefined ? { kind: 'shelf' } : { kind: 'bin', id: found.dataset.bin };
};

export const isSameTarget = (one: DropTarget, other: DropTarget): boolean =>
  one.kind === other.kind && (one.kind !== 'bin' || other.kind !== 'bin' || one.id === other.id);
