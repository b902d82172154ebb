import { type PointerEvent, type RefObject, useEffect, useRef, useState } from 'react';
import { type DropTarget, type Point, trackDrag } from './track-drag';

/** The item in hand, and the bin it was taken from if it was in one. */
export type DragSource = { item: string; from?: string };
export type Drag = DragSource & { over?: DropTarget };

type Options = {
  root: RefObject<HTMLElement | null>;
  isOff: boolean;
  onLift: () => void;
  onDrop: (source: DragSource, target: DropTarget) => void;
  onTap: (source: DragSource) => void;
};

const isSame = (one: DropTarget | undefined, other: DropTarget | undefined): boolean =>
  one?.kind === other?.kind && (one?.kind !== 'bin' || other?.kind !== 'bin' || one.id === other.id);

/** Dragging by mouse from anywhere on a card, by finger from its grip, so that a finger elsewhere still scrolls the page. */
export function useDrag({ root, isOff, onLift, onDrop, onTap }: Options) {
  const [drag, setDrag] = useState<Drag>();
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
  const start = (event: PointerEvent, source: DragSource) => {
    const isOnGrip = event.target instanceof Element && event.target.closest('[data-grip]') !== null;
    if (isOff || !root.current || event.button !== 0 || !event.isPrimary) return;
    if (event.pointerType !== 'mouse' && !isOnGrip) return;
    cancel.current?.();
    cancel.current = trackDrag(event.nativeEvent, root.current, {
      lifted: (at) => {
        point.current = at;
        onLift();
        setDrag(source);
      },
      moved: (at, over) => {
        point.current = at;
        moveGhost();
        setDrag((now) => (now && !isSame(now.over, over) ? { ...source, ...(over && { over }) } : now));
      },
      ended: () => setDrag(undefined),
      dropped: (target) => target && latest.current.onDrop(source, target),
      tapped: () => isOnGrip && latest.current.onTap(source),
    });
  };
  return { drag, start, ghostRef };
}
