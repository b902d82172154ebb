// Follows one pointer from press to release. Dragging is an enhancement: everything it does, buttons do too.

export type Point = { x: number; y: number };

/** What takes a drop at a point, if anything does. */
export type FindTarget<T> = (root: HTMLElement, point: Point) => T | undefined;

export type DragHandlers<T> = {
  lifted: (point: Point) => void;
  moved: (point: Point, target: T | undefined) => void;
  /** However it ends, and before `dropped` and `tapped`. */
  ended: () => void;
  dropped: (target: T | undefined) => void;
  tapped: () => void;
};

const liftDistance = 6;
const edge = 72;

/** How far to scroll in a frame when the pointer is near the upper or lower edge of the window. */
export function edgeStep(y: number, height: number): number {
  if (y < edge) return -Math.ceil((edge - Math.max(y, 0)) / 5);
  if (y > height - edge) return Math.ceil((Math.min(y, height) - (height - edge)) / 5);
  return 0;
}

/** The click that a browser sends after a drag would pick the item up. */
function swallowClick(): void {
  const swallow = (event: Event) => {
    event.preventDefault();
    event.stopPropagation();
  };
  window.addEventListener('click', swallow, { capture: true, once: true });
  setTimeout(() => window.removeEventListener('click', swallow, { capture: true }));
}

/** Listens until release, Escape, or anything that makes the drag pointless. Returns how to put the item back at once. */
export function trackDrag<T>(
  down: PointerEvent,
  root: HTMLElement,
  targetAt: FindTarget<T>,
  on: DragHandlers<T>,
): () => void {
  const { pointerId, clientX: startX, clientY: startY } = down;
  const width = window.innerWidth;
  const listening = new AbortController();
  const options = { signal: listening.signal, capture: true };
  let point = { x: startX, y: startY };
  let isLifted = false;
  let frame = 0;

  const end = () => {
    if (listening.signal.aborted) return;
    listening.abort();
    cancelAnimationFrame(frame);
    if (root.hasPointerCapture?.(pointerId)) root.releasePointerCapture(pointerId);
    on.ended();
  };
  const follow = () => on.moved(point, targetAt(root, point));
  const scrollAtEdge = () => {
    const step = edgeStep(point.y, window.innerHeight);
    if (step !== 0) {
      window.scrollBy({ top: step, behavior: 'instant' });
      follow();
    }
    frame = requestAnimationFrame(scrollAtEdge);
  };
  const lift = () => {
    isLifted = true;
    // Released outside the window, the pointer is heard of only while it is captured.
    root.setPointerCapture?.(pointerId);
    on.lifted(point);
    frame = requestAnimationFrame(scrollAtEdge);
  };

  const onMove = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return;
    if (event.buttons === 0) return end();
    point = { x: event.clientX, y: event.clientY };
    if (!isLifted && Math.hypot(point.x - startX, point.y - startY) < liftDistance) return;
    if (!isLifted) lift();
    follow();
  };
  const onUp = (event: PointerEvent) => {
    if (event.pointerId !== pointerId) return;
    end();
    if (!isLifted) return on.tapped();
    swallowClick();
    on.dropped(targetAt(root, point));
  };
  const onKey = (event: KeyboardEvent) => {
    if (!isLifted || event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    window.addEventListener('pointerup', swallowClick, { capture: true, once: true });
    end();
  };
  window.addEventListener('pointermove', onMove, options);
  window.addEventListener('pointerup', onUp, options);
  window.addEventListener('keydown', onKey, options);
  window.addEventListener('scroll', () => isLifted && follow(), options);
  window.addEventListener('pointercancel', end, options);
  // Not captured: only the window's own blur. A phone's address bar changes the height alone, which does no harm.
  window.addEventListener('blur', end, { signal: listening.signal });
  window.addEventListener('resize', () => window.innerWidth !== width && end(), options);
  return end;
}
