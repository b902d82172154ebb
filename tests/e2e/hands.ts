// A learner with a mouse, or with one finger on the glass.
import type { CDPSession, Locator, Page } from 'playwright-core';

export type Point = { x: number; y: number };

/** Something that presses, moves and lets go. */
export type Hand = {
  down: (at: Point) => Promise<void>;
  move: (to: Point) => Promise<void>;
  up: () => Promise<void>;
};

export const mouseOf = (page: Page): Hand => ({
  down: async ({ x, y }) => {
    await page.mouse.move(x, y);
    await page.mouse.down();
  },
  move: ({ x, y }) => page.mouse.move(x, y),
  up: () => page.mouse.up(),
});

/** Touches as the browser gets them from the glass. */
export async function fingerOf(page: Page): Promise<Hand> {
  const session: CDPSession = await page.context().newCDPSession(page);
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: Point[]) => {
    await session.send('Input.dispatchTouchEvent', { type, touchPoints });
  };
  return {
    down: (at) => touch('touchStart', [at]),
    move: (to) => touch('touchMove', [to]),
    up: () => touch('touchEnd', []),
  };
}

async function nextFrame(page: Page): Promise<void> {
  await page.evaluate(() => new Promise(requestAnimationFrame));
}
const reach = 90;

async function middleOf(target: Locator): Promise<Point> {
  const box = await target.boundingBox();
  if (!box) throw new Error(`${target} is not on the page.`);
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** Takes hold of `source` and carries it over `target`, past the edge of the window if need be. Does not let go. */
export async function carry(page: Page, hand: Hand, source: Locator, target: Locator): Promise<void> {
  await source.scrollIntoViewIfNeeded();
  const start = await middleOf(source);
  const height = page.viewportSize()?.height ?? 0;
  await hand.down(start);
  await hand.move({ x: start.x + 4, y: start.y + 6 });
  for (let frames = 0; frames < 400; frames += 1) {
    const end = await middleOf(target);
    if (end.y > reach && end.y < height - reach) {
      await hand.move({ x: end.x - 3, y: end.y });
      await hand.move(end);
      await nextFrame(page);
      // The page may have scrolled on until it heard of the move.
      const { y } = await middleOf(target);
      if (Math.abs(y - end.y) < 4) return;
      continue;
    }
    await hand.move({ x: end.x, y: end.y < height / 2 ? 8 : height - 8 });
    await nextFrame(page);
  }
  throw new Error(`Dragging did not bring ${target} into sight.`);
}

/** Drags `source` onto `target`. */
export async function drag(page: Page, hand: Hand, source: Locator, target: Locator): Promise<void> {
  await carry(page, hand, source, target);
  await hand.up();
}
