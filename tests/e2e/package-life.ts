// What happens to a package beside its questions: how it says that it is kept, and how devices and windows let it down.
import type { Frame, Page } from 'playwright-core';
import { expect } from 'vitest';
import { packageFrame } from './course-site';
import { patient } from './patient';

type Shown = Page | Frame;

/** Where the answers are, as the page says. */
export const keepingOf = (shown: Shown): Promise<string | null> =>
  shown.locator('[data-keeping]').getAttribute('data-keeping');

export const scoreOf = (shown: Shown): Promise<string | null> =>
  shown.locator('[data-score]').first().getAttribute('data-score');

/** Opens a course site and waits until the package in its frame says so of itself. */
export async function launchFrame(page: Page, address: string, keeping = 'sent'): Promise<Frame> {
  await page.goto(address);
  const frame = packageFrame(page);
  await expect.poll(() => keepingOf(frame), patient).toBe(keeping);
  return frame;
}

/** Leaves the page and takes away what the package kept in this browser: what the next launch knows comes from the course system. */
export async function forgetDevice(page: Page): Promise<void> {
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/blank.html`);
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'indexeddb' });
  await session.detach();
}

/** Kills the page's process, and with it all others of the same site that it opened or was opened by. */
export async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // The process that is to answer is the one that dies.
  void session.send('Page.crash').catch(() => undefined);
  await crashed;
}
