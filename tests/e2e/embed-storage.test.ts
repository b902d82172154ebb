// A frame's memory in the three states that browsers give it, and a host that keeps what the frame cannot.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, siteUrl } from './browser';
import {
  embedWishes,
  hostPage,
  lenient,
  liveFrame,
  plainFrame,
  question,
  rightOption,
  script,
  startPages,
  toldOn,
  typesTold,
} from './embed-host';
import { freshProfile, startChromium } from './own-chromium';

const keeperLine = async (page: Page): Promise<string> =>
  (await liveFrame(page)).locator('[data-embed-keeper]').innerText();

async function answerIn(page: Page): Promise<void> {
  const frame = await liveFrame(page);
  await frame.locator(`input[value="${rightOption}"]`).check();
  await frame.getByRole('button', { name: 'Check answer' }).click();
  await frame.locator('[data-verdict="correct"]').first().waitFor();
}

const verdictIn = async (page: Page) => (await liveFrame(page)).locator('section').getAttribute('data-verdict');
const savedIn = async (page: Page) => (await liveFrame(page)).locator('[data-saving]').innerText();

/** Takes the frame out of the page and puts it back, as editors of pages do. */
const reAdd = (page: Page) =>
  page.evaluate(() => {
    const frame = document.querySelector('iframe, drillbook-question');
    const place = frame?.parentElement;
    frame?.remove();
    Object.assign(window, { told: [] });
    if (frame) place?.append(frame);
  });

test('blocked, with a host that keeps: the state goes to the host and comes back, and no answer is told twice', async () => {
  const { page } = await openPage(embedWishes);
  await page.goto(await startPages({ '/': hostPage(`<div>${plainFrame(question, 'data-keep')}</div>${script()}`) }));
  await liveFrame(page);
  await expect.poll(() => keeperLine(page), lenient).toBe('The page around this keeps your answers.');
  await answerIn(page);
  await expect.poll(() => savedIn(page), lenient).toBe('Saved with this page');
  await expect.poll(() => typesTold(page), lenient).toContain('completed');
  await reAdd(page);
  await expect.poll(() => typesTold(page), lenient).toContain('restored');
  await expect.poll(() => verdictIn(page), lenient).toBe('correct');
  expect(await typesTold(page)).not.toContain('answered');
  await page.reload();
  await expect.poll(() => verdictIn(page), lenient).toBe('correct');
  expect(await typesTold(page)).toEqual(['ready', 'restored']);
});

test('blocked, with a host that says nothing: works in memory, and says so in one line and not at each answer', async () => {
  const { page } = await openPage(embedWishes);
  await page.goto(await startPages({ '/': hostPage(plainFrame(question)) }));
  await answerIn(page);
  expect(await keeperLine(page)).toBe('Answers are kept only while this page is open.');
  expect(await (await liveFrame(page)).locator('[data-saving]').count()).toBe(0);
  const frame = await liveFrame(page);
  expect(
    await frame.evaluate(() => {
      try {
        return `${localStorage.length}`;
      } catch (error) {
        return error instanceof DOMException ? error.name : 'another error';
      }
    }),
  ).toBe('SecurityError');
});

test('on the same site, the frame keeps its answers in the browser and restores them without being asked', async () => {
  const { page } = await openPage({ expected: [/^request: http:\/\/localhost:/] });
  await page.goto(
    await startPages({ '/': hostPage(`<div>${plainFrame(question)}</div>${script()}`) }, {}, 'localhost'),
  );
  await answerIn(page);
  await expect.poll(() => savedIn(page), lenient).toBe('Saved in this browser');
  expect(await keeperLine(page)).toBe('Your answers stay in this browser.');
  await reAdd(page);
  await expect.poll(() => verdictIn(page), lenient).toBe('correct');
  await expect.poll(() => typesTold(page), lenient).toContain('restored');
  const told = await toldOn(page);
  // The build names no host, so none is told what was earned before this frame was loaded.
  expect(told.find(({ type }) => type === 'restored')).toEqual({ type: 'restored' });
  expect(told.map(({ type }) => type)).not.toContain('answered');
  await page.evaluate((origin) => {
    document.querySelector('iframe')?.contentWindow?.postMessage({ drillbook: 1, type: 'reset' }, origin);
  }, new URL(siteUrl()).origin);
  const frame = await liveFrame(page);
  await frame.getByText('The page around this asks to start over.').waitFor();
  expect(await verdictIn(page)).toBe('correct');
  await frame.getByRole('button', { name: 'Start over' }).click();
  await expect.poll(() => verdictIn(page), lenient).toBeNull();
});

test('partitioned, the frame keeps its answers for this host alone', async () => {
  const profile = freshProfile();
  // Debian's Chromium gives frames of other sites no storage at all unless it is told to.
  mkdirSync(join(profile, 'Default'), { recursive: true });
  writeFileSync(join(profile, 'Default/Preferences'), JSON.stringify({ profile: { cookie_controls_mode: 0 } }));
  const { page } = await startChromium(profile);
  const body = hostPage(`<div>${plainFrame(question)}</div>${script()}`);
  await page.goto(await startPages({ '/': body }));
  await answerIn(page);
  expect(await keeperLine(page)).toBe('Your answers stay in this browser.');
  await expect.poll(() => savedIn(page), lenient).toBe('Saved in this browser');
  await reAdd(page);
  await expect.poll(() => verdictIn(page), lenient).toBe('correct');
  await expect.poll(() => typesTold(page), lenient).toEqual(['ready', 'restored']);
  await page.goto(await startPages({ '/': body }, {}, '127.0.0.2'));
  await expect.poll(() => typesTold(page), lenient).toEqual(['ready']);
  expect(await verdictIn(page)).toBeNull();
  expect(await keeperLine(page)).toBe('Your answers stay in this browser.');
});
