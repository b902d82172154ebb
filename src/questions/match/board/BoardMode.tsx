import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { Ghost } from '../../drag/Ghost';
import { useDrag } from '../../drag/use-drag';
import { countPlaced, isPlaced } from '../match-moves';
import type { MatchBin, MatchItem } from '../match-shape';
import { ItemText } from '../parts/ItemText';
import type { Board } from '../parts/use-board';
import { ReviewList } from '../review/ReviewList';
import { BinPanel } from './BinPanel';
import styles from './BoardMode.module.css';
import { type DragSource, type DropTarget, dropTargetAt, isSameTarget } from './drop-target';
import { HoldingBar } from './HoldingBar';
import { ItemCard } from './ItemCard';
import { useFocusNext } from './use-focus-next';

/** Cards and bins: pick a card up and place it, as often as it belongs somewhere; or drag it there. */
export function BoardMode({ board }: { board: Board }) {
  const { ask, response, review, words } = board;
  const root = useRef<HTMLDivElement>(null);
  const [heldId, setHeldId] = useState<string>();
  const focusNext = useFocusNext(root);
  const itemOf = (id: string | undefined) => ask.items.find((item) => item.id === id);
  const binOf = (id: string | undefined) => ask.bins.find((bin) => bin.id === id);
  if (board.isLocked && heldId !== undefined) setHeldId(undefined);
  const held = itemOf(heldId);

  const letGo = (item: MatchItem) => {
    setHeldId(undefined);
    board.say(words.board.said.putDown(item.text.text));
    focusNext(`[data-item="${item.id}"]`);
  };
  const pick = (item: MatchItem) => {
    if (item.id === held?.id) return letGo(item);
    setHeldId(item.id);
    board.say(words.board.said.pickedUp(item.text.text));
  };
  const takeBack = (item: MatchItem, bin: MatchBin) => {
    const chips = ask.items.filter((one) => isPlaced(response, one.id, bin.id));
    const index = chips.indexOf(item);
    const neighbour = chips[index + 1] ?? chips[index - 1];
    board.takeBack(item, bin);
    focusNext(`[data-bin="${bin.id}"] ${neighbour ? `[data-back="${neighbour.id}"]` : '[tabindex]'}`);
  };
  const drop = ({ item: id, from: fromId }: DragSource, target: DropTarget) => {
    const item = itemOf(id);
    const from = binOf(fromId);
    const to = target.kind === 'bin' ? binOf(target.id) : undefined;
    if (item && from && to) board.move(item, from, to);
    else if (item && to) board.place(item, to);
    else if (item && from) board.takeBack(item, from);
  };
  const { drag, start, ghostRef } = useDrag({
    root,
    isOff: board.isLocked || !board.isLive,
    targetAt: dropTargetAt,
    isSame: isSameTarget,
    onLift: () => setHeldId(undefined),
    onDrop: drop,
    onTap: ({ item: id, from }: DragSource) => {
      const item = itemOf(id);
      if (item && from === undefined) pick(item);
    },
  });
  // The bar that comes up with a held card must not lie over what has the focus.
  useLayoutEffect(() => {
    if (held && root.current?.contains(document.activeElement))
      document.activeElement?.scrollIntoView?.({ block: 'nearest' });
  }, [held]);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !held) return;
    event.stopPropagation();
    letGo(held);
  };
  const dragged = itemOf(drag?.source.item);
  const over = drag?.over?.kind === 'bin' ? drag.over.id : undefined;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape lets go from whichever button has the focus
    <div
      ref={root}
      className={styles.board}
      data-holding={held ? '' : undefined}
      data-dragging={drag ? '' : undefined}
      onKeyDown={onKeyDown}
    >
      {review ? (
        <ReviewList board={board} review={review} />
      ) : (
        <div className={styles.shelf} data-shelf="" data-over={drag?.over?.kind === 'shelf' || undefined}>
          <p className={styles.caption}>
            {words.board.items}
            <span className={styles.progress}>
              {drag?.source.from === undefined
                ? words.board.progress(countPlaced(ask, response), ask.items.length)
                : words.board.dropToTakeBack}
            </span>
          </p>
          <ul className={styles.cards} aria-label={words.board.items}>
            {ask.items.map((item) => (
              <ItemCard
                key={item.id}
                board={board}
                item={item}
                isHeld={item.id === held?.id}
                onPick={pick}
                onPointerDown={(event) => start(event, { item: item.id })}
              />
            ))}
          </ul>
        </div>
      )}
      <div className={styles.frame}>
        <ol className={styles.bins} aria-label={words.board.bins}>
          {ask.bins.map((bin) => (
            <BinPanel
              key={bin.id}
              board={board}
              bin={bin}
              held={held}
              isOver={over === bin.id}
              onPointerDown={(event, item) => start(event, { item: item.id, from: bin.id })}
              onTakeBack={(item) => takeBack(item, bin)}
            />
          ))}
        </ol>
      </div>
      {held && <HoldingBar board={board} held={held} onDone={() => letGo(held)} />}
      {dragged && (
        <Ghost ref={ghostRef}>
          <ItemText item={dragged} />
        </Ghost>
      )}
    </div>
  );
}
