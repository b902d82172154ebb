import type { RefObject } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { type FindTarget, type Point, trackDrag } from './track-drag';

/** What is in hand, and what would take it if it were let go now. */
export type Drag<S, T> = { source: S; over: T | undefined };

type Options<S, T> = {
  root: RefObject<HTMLElement | null>;
  isOff: boolean;
  targetAt: FindTarget<T>;
  /** Whether two targets are one; without it, whether they are the same value. */
  isSame?: (one: T, other: T) => boolean;
  onLift?: () => void;
  onDrop: (source: S, target: T) => void;
  /** A press on the grip that became no drag. */
  onTap?: (source: S) => void;
};

/** Dragging by mouse from anywhere on a card, by finger from its grip, so that a finger elsewhere still scrolls the page. */
export function useDrag<S, T>({ root, isOff, targetAt, isSame = Object.is, onLift, onDrop, onTap }: Options<S, T>) {
  const [drag, setDrag] = useState<Drag<S, T>>();
  const ghost = useRef<HTMLElement | null>(null);
  const point = useRef<Point>({ x: 0, y: 0 });
  const cancel = useRef<() => void>(undefined);
  const latest = useRef({ onDrop, onTap });
  useEffect(() => {
    latest.current = { onDrop, onTap };
  });
  useEffect(() => () => cancel.current?.(), []);
  useEffect(() => {
    if (isOff) cancel.current?.();
  }, [isOff]);

  const moveGhost = () => {
    if (ghost.current) ghost.current.style.transform = `translate(${point.current.x}px, ${point.current.y}px)`;
  };
  const ghostRef = (element: HTMLElement | null) => {
    ghost.current = element;
    moveGhost();
  };
  const isStill = (one: T | undefined, other: T | undefined) =>
    one === undefined || other === undefined ? one === other : isSame(one, other);
  const start = (event: PointerEvent, source: S) => {
    const isOnGrip = event.target instanceof Element && event.target.closest('[data-grip]') !== null;
    if (isOff || !root.current || event.button !== 0 || !event.isPrimary) return;
    if (event.pointerType !== 'mouse' && !isOnGrip) return;
    cancel.current?.();
    cancel.current = trackDrag(event, root.current, targetAt, {
      lifted: (at) => {
        point.current = at;
        onLift?.();
        setDrag({ source, over: undefined });
      },
      moved: (at, over) => {
        point.current = at;
        moveGhost();
        setDrag((now) => (now && !isStill(now.over, over) ? { source, over } : now));
      },
      ended: () => setDrag(undefined),
      dropped: (target) => target !== undefined && latest.current.onDrop(source, target),
      tapped: () => isOnGrip && latest.current.onTap?.(source),
    });
  };
  return { drag, start, ghostRef };
}
