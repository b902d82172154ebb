// What a reader does before and while the page comes to life, on a slow processor.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, siteUrl } from './browser';
import { becomesLive, board, cardOf, check, checkButton, expectVerdict, lessonPath } from './lesson';
import { patient } from './patient';

/** Opens the lesson on a processor four times slower, with its scripts held back until the returned function is called. */
async function openHeldBack(page: Page): Promise<() => void> {
  let letScriptsIn = () => {};
  const isWanted = new Promise<void>((resolve) => {
    letScriptsIn = resolve;
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 });
  await page.route('**/*.js', async (route) => {
    await isWanted;
    await route.continue();
  });
  await page.goto(siteUrl(lessonPath), { waitUntil: 'commit' });
  await page.waitForFunction(() => document.readyState === 'interactive');
  return letScriptsIn;
}

test('an option that is picked before any script is there is kept and can be checked', async () => {
  const { page } = await openPage({ prepare: async () => {} });
  const letScriptsIn = await openHeldBack(page);
  const card = cardOf(page, check);
  await card.locator('input[value="containment"]').check();
  letScriptsIn();
  await expect.poll(() => checkButton(card).getAttribute('aria-disabled'), patient).toBe('false');
  expect(await card.locator('input[value="containment"]').isChecked()).toBe(true);
  await checkButton(card).click();
  await expectVerdict(card, 'correct');
});

test('the page comes to life on the very nodes that were prerendered', async () => {
  const { page } = await openPage({ prepare: async () => {} });
  const letScriptsIn = await openHeldBack(page);
  await page.evaluate(() => {
    const nodes = [...document.querySelectorAll('[id="site:root"] *')];
    Reflect.set(window, 'prerendered', nodes);
  });
  letScriptsIn();
  await becomesLive(page);
  const lost = await page.evaluate(() => {
    // Put there above.
    const nodes = Reflect.get(window, 'prerendered') as Element[];
    return nodes.filter((node) => !node.isConnected).map((node) => node.outerHTML);
  });
  expect(lost).toEqual([]);
});

test('a choice is answered while the code of the boards has not arrived, and a board wakes up when it does', async () => {
  const { page } = await openPage({ prepare: async () => {} });
  let letBoardsIn = () => {};
  const areWanted = new Promise<void>((resolve) => {
    letBoardsIn = resolve;
  });
  await page.route(/MatchView[^/]*\.js$/, async (route) => {
    await areWanted;
    await route.continue();
  });
  await page.goto(siteUrl(lessonPath));
  const card = cardOf(page, check);
  await card.locator('input[value="containment"]').check();
  await expect.poll(() => checkButton(card).getAttribute('aria-disabled'), patient).toBe('false');
  await checkButton(card).click();
  await expectVerdict(card, 'correct');
  const item = cardOf(page, board).locator('[data-item]').first();
  expect(await item.isVisible()).toBe(true);
  expect(await item.isDisabled()).toBe(true);
  letBoardsIn();
  await becomesLive(page);
  expect(await item.isEnabled()).toBe(true);
});

test('the first paint needs one request, and the styles that came with it are not asked for again', async () => {
  const { page } = await openPage();
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url().slice(siteUrl().length)));
  await page.goto(siteUrl(lessonPath));
  await becomesLive(page);
  expect(asked.filter((path) => path.endsWith('.css'))).toEqual([]);
  expect(await page.locator('head link[rel="stylesheet"]:not([disabled])').count()).toBe(0);
  await page.getByRole('link', { name: 'Services' }).first().click();
  await page.locator('h1', { hasText: 'Services' }).waitFor();
  expect(asked.filter((path) => path.includes('ServicesPage') && path.endsWith('.css'))).toHaveLength(1);
});

test('the next lesson is fetched ahead and opens without a request', async () => {
  const { page } = await openPage();
  const asked: string[] = [];
  page.on('requestfinished', (request) => asked.push(request.url()));
  await page.goto(siteUrl(lessonPath));
  const next = page.getByRole('link', { name: /^Next lesson/ });
  const file = new URL('page.json', new URL((await next.getAttribute('href')) ?? '', page.url())).href;
  await expect.poll(() => asked.includes(file), patient).toBe(true);
  await becomesLive(page);
  await next.click();
  await expect.poll(() => page.url(), patient).toBe(new URL('.', file).href);
  await page.locator('[data-lesson-id]:not([data-lesson-id="incident-response"])').waitFor();
  expect(asked.filter((url) => url === file)).toHaveLength(1);
});
