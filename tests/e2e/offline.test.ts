// Without a network, and across deploys. Each test has a host of its own, which can go away.
import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings, bringAxe } from './axe';
import { openPage, type PageWishes } from './browser';
import {
  boxes,
  expectNumber,
  expectReady,
  keptPicks,
  paperIn,
  savedMark as paperSaved,
  picked,
  pickFirst,
  startButton,
} from './exam';
import { type Host, hasWorker, isStored, startHost } from './host';
import {
  answer,
  becomesLive,
  cardOf,
  check,
  expectScore,
  expectVerdict,
  lessonCard,
  lessonPath,
  savedMark,
} from './lesson';
import { patient } from './patient';
import { spokenOn } from './spoken';

/** What a page without a network complains of by itself. */
const noNetwork = [
  /ERR_CONNECTION_REFUSED|ERR_FAILED|Failed to fetch|Unable to preload CSS/,
  /^response: 404/,
  /status of 404/,
];

const openOn = ({ address }: Host, wishes: PageWishes = {}) =>
  openPage({ site: address, worker: true, expected: noNetwork, ...wishes });

async function visit(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await becomesLive(page);
}

const keepButton = (page: Page) => page.getByRole('button', { name: 'Keep this course offline' });
const keepDialog = (page: Page) => page.getByRole('dialog', { name: 'Keep this course offline' });
const updateNow = (page: Page) => page.getByRole('button', { name: 'Update now' });
/** What the browser does by itself when the learner comes back after a while. */
const look = (page: Page) =>
  page.evaluate(async () => void (await (await navigator.serviceWorker.getRegistration())?.update()));

test('after the first visit, the visited lesson is read and answered without a network, and nothing is lost', async () => {
  const host = await startHost();
  const { page } = await openOn(host);
  await visit(page, host.address + lessonPath);
  await hasWorker(page);
  await isStored(page, `${host.address}${lessonPath}page.json`);
  await host.goAway();

  await page.reload();
  await becomesLive(page);
  expect(await page.locator('[data-lesson-id="incident-response"]').count()).toBe(1);
  expect(await page.locator('figure[data-diagram] svg').count()).toBeGreaterThan(0);
  await savedMark(await answer(page, check, 'containment')).waitFor();
  // The course page came with the shell; a lesson that was never opened says so, and leads back.
  await page.getByRole('link', { name: 'Drillbook' }).click();
  await expectScore(lessonCard(page), '1');
  await page.goto(`${host.address}services/`);
  await page.getByRole('heading', { name: 'This page did not load' }).waitFor();
  await page.getByRole('link', { name: 'Go to the course' }).click();
  await expectScore(lessonCard(page), '1');
  await host.comeBack();
  await visit(page, host.address + lessonPath);
  await expectVerdict(cardOf(page, check), 'correct');
});

test('a host that does not answer is not waited for longer than a moment', async () => {
  const host = await startHost();
  const { page } = await openOn(host);
  await visit(page, host.address + lessonPath);
  await hasWorker(page);
  await isStored(page, `${host.address}${lessonPath}page.json`);
  await host.stall();
  const began = Date.now();
  await page.reload();
  await becomesLive(page);
  expect(Date.now() - began).toBeLessThan(15_000);
});

test('the course can be installed from any folder: Chromium finds nothing wrong with its manifest and its icons', async () => {
  const host = await startHost('sub/folder/');
  const { page, context } = await openOn(host);
  await visit(page, host.address + lessonPath);
  const session = await context.newCDPSession(page);
  const { url, errors, manifest } = await session.send('Page.getAppManifest');
  expect(url).toBe(`${host.address}manifest.webmanifest`);
  expect(errors).toEqual([]);
  expect(manifest).toMatchObject({
    startUrl: host.address,
    scope: host.address,
    shortcuts: [
      { url: `${host.address}practice/` },
      { url: `${host.address}exam/` },
      { url: `${host.address}drills/` },
    ],
  });
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // The pages of these tests have no profile that is kept.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== 'in-incognito')).toEqual([]);
  for (const path of ['practice/', 'exam/', 'drills/']) expect((await fetch(host.address + path)).status).toBe(200);
});

test('the whole course is kept with its size told before, goes on where it stopped, and can be removed', async () => {
  const host = await startHost('sub/folder/');
  const { page } = await openOn(host, { prepare: bringAxe });
  await visit(page, host.address);
  await hasWorker(page);
  await keepButton(page).click();
  const dialog = keepDialog(page);
  await dialog
    .getByText(/^All lessons, questions, drills and diagrams take [\d.]+ MB/)
    .first()
    .waitFor();
  expect(await axeFindings(page)).toEqual([]);
  // A file that cannot be had stops it.
  const lost = join(host.folder, 'services/page.json');
  const content = readFileSync(lost);
  rmSync(lost);
  await dialog.getByRole('button', { name: 'Keep it all' }).click();
  await dialog
    .getByText(/^The network failed at \d+ %/)
    .first()
    .waitFor();
  const before = await storedCount(page);
  writeFileSync(lost, content);
  await dialog.getByRole('button', { name: 'Go on' }).click();
  await dialog
    .getByText(/^The whole course is kept on this device/)
    .first()
    .waitFor();
  expect(await storedCount(page)).toBeGreaterThan(before);
  // Spoken at each quarter, not at each file.
  const said = (await spokenOn(page)).filter((text) => text.startsWith('Keeping the course'));
  expect(said.filter((text) => !/: (?:0|25|50|75|100) %$/.test(text))).toEqual([]);
  expect(said.length).toBeLessThanOrEqual(10);
  await dialog.getByRole('button', { name: 'Close' }).click();
  // Visiting a page stores it anew, and it is no less kept for that.
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Services' }).click();
  await page.getByRole('heading', { level: 1, name: 'Services' }).waitFor();
  await visit(page, host.address + lessonPath);
  await keepButton(page).click();
  await dialog
    .getByText(/^The whole course is kept on this device/)
    .first()
    .waitFor();

  await host.goAway();
  await page.goto(`${host.address}lessons/`);
  await page.getByRole('heading', { name: 'There is no page here' }).waitFor();
  await page.goto(host.address + lessonPath);
  await becomesLive(page);
  await savedMark(await answer(page, check, 'containment')).waitFor();
  const drills = readdirSync(join(host.folder, 'drills'), { withFileTypes: true }).filter((entry) =>
    entry.isDirectory(),
  );
  await visit(page, `${host.address}drills/${drills[0]?.name}/`);
  await visit(page, `${host.address}practice/`);
  await page.getByRole('button', { name: 'Ten of everything' }).click();
  await page.getByRole('heading', { name: 'Question 1 of 10' }).waitFor();
  await host.comeBack();

  await visit(page, host.address);
  await keepButton(page).click();
  await keepDialog(page).getByRole('button', { name: 'Remove it from this device' }).click();
  await keepDialog(page).getByText('Removed. Your answers stay.').first().waitFor();
  await keepDialog(page).getByRole('button', { name: 'Keep it all' }).waitFor();
  await visit(page, host.address + lessonPath);
  await expectVerdict(cardOf(page, check), 'correct');
});

const storedCount = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const names = (await caches.keys()).filter((name) => name.endsWith(' data'));
    const counts = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).length));
    return counts.reduce((sum, count) => sum + count, 0);
  });

test('a new build under a running exam is announced and waits; updating keeps the paper, in every tab', async () => {
  const host = await startHost();
  const { page, context } = await openOn(host);
  await visit(page, `${host.address}exam/`);
  await page.getByRole('radio', { name: /^Shorter/ }).check();
  await expectReady(page);
  await startButton(page).click();
  const id = await paperIn(page);
  await boxes(page).first().waitFor();
  await hasWorker(page);
  const other = await context.newPage();
  await visit(other, host.address + lessonPath);
  await hasWorker(other);
  await page.bringToFront();
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  const picks = [[await pickFirst(page, 1, 20)]];

  host.deploy();
  await look(page);
  await updateNow(page).waitFor();
  await updateNow(other).waitFor();
  // Nothing happens until the learner asks for it.
  picks.push([await pickFirst(page, 2, 20)]);
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);
  await page.keyboard.press('1');
  await paperSaved(page).waitFor();
  picks.push(await picked(page));
  await updateNow(page).click();
  await expect.poll(() => page.evaluate(() => 'isSame' in window).catch(() => true), patient).toBe(false);
  expect(await paperIn(page)).toBe(id);
  await boxes(page).first().waitFor();
  await expectNumber(page, 3, 20);
  expect((await keptPicks(page)).slice(0, 3)).toEqual(picks);
  expect(await entryOf(page)).toMatch(/2\.js$/);
  expect(await updateNow(page).count()).toBe(0);

  // The other tab goes on with the build that it has, also with files of it that are gone from the host.
  await other.bringToFront();
  await savedMark(await answer(other, check, 'containment')).waitFor();
  await other.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Drills' }).click();
  await other.getByRole('heading', { level: 1, name: 'Incident drills' }).waitFor();
  await updateNow(other).click();
  await expect.poll(() => entryOf(other).catch(() => ''), patient).toMatch(/2\.js$/);
  await expect.poll(() => updateNow(other).count(), patient).toBe(0);
});

const entryOf = (page: Page): Promise<string> =>
  page.evaluate(() => document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? '');

test('a page that is loaded anew after a deploy runs the new build at once, and nothing is announced', async () => {
  const host = await startHost();
  const { page } = await openOn(host);
  await visit(page, host.address + lessonPath);
  await hasWorker(page);
  await isStored(page, `${host.address}${lessonPath}page.json`);
  const shells = () => page.evaluate(async () => (await caches.keys()).filter((name) => name.includes(' shell ')));
  const [before] = await shells();
  host.deploy();
  await page.reload();
  await becomesLive(page);
  expect(await entryOf(page)).toMatch(/2\.js$/);
  const isTakenOver = async () => {
    const [after, ...others] = await shells();
    return others.length === 0 && after !== before;
  };
  await expect.poll(isTakenOver, { timeout: 40_000, interval: 100 }).toBe(true);
  expect(await updateNow(page).count()).toBe(0);
  // The lesson is still there without a network, in the new build.
  await host.goAway();
  await page.reload();
  await becomesLive(page);
  expect(await entryOf(page)).toMatch(/2\.js$/);
});

test('a lazy file that vanished with a deploy leads to one reload, and a file that stays away to a clear sentence', async () => {
  const host = await startHost();
  const { page } = await openOn(host, { worker: false });
  await visit(page, host.address + lessonPath);
  await savedMark(await answer(page, check, 'containment')).waitFor();
  host.deploy();
  let loads = 0;
  page.on('domcontentloaded', () => {
    loads += 1;
  });
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Drills' }).click();
  await expect.poll(() => entryOf(page).catch(() => ''), patient).toMatch(/2\.js$/);
  await becomesLive(page);
  await page.getByRole('heading', { level: 1, name: 'Incident drills' }).waitFor();
  expect(loads).toBe(1);

  // Now one that no reload brings back.
  for (const name of readdirSync(join(host.folder, 'assets')))
    if (name.startsWith('ServicesPage')) rmSync(join(host.folder, 'assets', name));
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Services' }).click();
  await page.getByRole('alert').filter({ hasText: 'A file of this page is missing' }).waitFor();
  await page.waitForTimeout(1_500);
  expect(loads).toBe(2);
  await visit(page, host.address + lessonPath);
  await expectVerdict(cardOf(page, check), 'correct');
});
