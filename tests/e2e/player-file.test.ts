// One file from a disk, with the network off: it teaches, checks, and keeps its score.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import type { PackageConfig } from '../../src/packaging/package-config';
import { axeFindings, bringAxe } from './axe';
import { openPage } from './browser';
import { cardOf, check, checkButton, savedMark } from './lesson';
import { patient } from './patient';
import { configOf, flagship, pageOf } from './player-page';

function writeFile(config: PackageConfig): string {
  const folder = mkdtempSync(join(tmpdir(), 'drillbook-file-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const file = join(folder, 'course.html');
  writeFileSync(file, pageOf(config));
  return pathToFileURL(file).href;
}

/** A page that has no network and may ask for nothing but the file itself. */
async function openFile(config: PackageConfig, wishes: { width?: number } = {}) {
  const address = writeFile(config);
  const { page, context } = await openPage({
    ...wishes,
    prepare: bringAxe,
    expected: [/^request: file:.*course\.html$/],
  });
  await context.setOffline(true);
  await page.goto(address);
  return page;
}

const keeping = (page: Page) => page.locator('[data-keeping]').getAttribute('data-keeping');
const score = (page: Page) => page.locator('[data-score]').first().getAttribute('data-score');

async function answerRight(page: Page) {
  const card = cardOf(page, check);
  const { questions } = JSON.parse((await page.locator('[id="site:page"]').textContent()) ?? '').data.lesson;
  const [right] = questions.find(({ id }: { id: string }) => id === check).key.right ?? [];
  await card.locator(`input[value="${right}"]`).check();
  await checkButton(card).click();
  await savedMark(card).waitFor();
}

test('a lesson teaches, checks and keeps its score over a reload', async () => {
  const page = await openFile(configOf(flagship, 'html'));
  await expect.poll(() => keeping(page), patient).toBe('device');
  await answerRight(page);
  expect(await score(page)).toBe('1');
  await page.reload();
  await expect.poll(() => score(page), patient).toBe('1');
  expect(await cardOf(page, check).getAttribute('data-verdict')).toBe('correct');
});

test('a lesson offers to go on at the furthest heading, and scrolls nowhere by itself', async () => {
  const page = await openFile(configOf(flagship, 'html'));
  await expect.poll(() => keeping(page), patient).toBe('device');
  await page.locator('[id="recovery"]').scrollIntoViewIfNeeded();
  const goOn = page.getByRole('link', { name: /Go on where you left/ });
  expect(await goOn.count()).toBe(0);
  const address = page.url();
  // Coming back by itself is what browsers do on a reload.
  await page.goto('about:blank');
  await page.goto(address);
  await goOn.waitFor();
  expect(await page.evaluate(() => window.scrollY)).toBe(0);
  await goOn.click();
  await expect.poll(() => page.evaluate(() => window.scrollY), patient).toBeGreaterThan(500);
});

test('the board of a seed stands as it was left', async () => {
  const page = await openFile(configOf({ kind: 'board', search: 'seed=7&count=6' }, 'html'));
  const cards = page.locator('[data-item]');
  await expect.poll(() => cards.count(), patient).toBe(6);
  const namesOf = async () => (await cards.allInnerTexts()).map((text) => text.split('\n')[0]).sort();
  const names = await namesOf();
  await cards.first().press('1');
  await expect.poll(() => page.getByText('1 of 6 placed').count(), patient).toBe(1);
  await page.waitForFunction(() => Object.keys(localStorage).some((name) => name.includes('package')));
  await page.reload();
  await expect.poll(() => page.getByText('1 of 6 placed').count(), patient).toBe(1);
  expect(await namesOf()).toEqual(names);
});

test('a paper is begun, goes on after a reload, and ends in its result', async () => {
  const page = await openFile(configOf({ kind: 'paper', seed: 'k3x', length: 5 }, 'html'));
  await page.getByRole('button', { name: 'Start' }).click();
  await page
    .locator('[data-question-id] input[type="radio"], [data-question-id] input[type="checkbox"]')
    .first()
    .check();
  const question = await page.locator('section[data-question-id]').getAttribute('data-question-id');
  await expect.poll(() => keeping(page), patient).toBe('device');
  await page.waitForFunction(() => Object.keys(localStorage).some((name) => name.includes('package')));
  await page.reload();
  await page.locator(`section[data-question-id="${question}"] input:checked`).first().waitFor();
  await page.getByRole('button', { name: /^End/ }).first().click();
  await page
    .getByRole('dialog')
    .getByRole('button', { name: /End|Hand/ })
    .first()
    .click();
  await page.locator('[data-result]').waitFor();
  expect(await page.locator('a[href]:not([href^="#"]):not([href^="https:"])').count()).toBe(0);
  await page.reload();
  await page.locator('[data-result]').waitFor();
});

test('nothing in the code of packages names a host', () => {
  for (const name of ['player.js', 'self-test.js']) {
    const text = readFileSync(join(inject('siteFolder'), 'player', name), 'utf8');
    const named = [...text.matchAll(/https?:\/\/([^/"'`\s]*)/g)].map((match) => match[1]);
    // Names of things, of which nobody asks for a page: XML namespaces, xAPI vocabularies, and a base for paths.
    const names = ['www.w3.org', 'adlnet.gov', 'w3id.org', 'site', ''];
    expect(named.filter((host) => !names.includes(host ?? ''))).toEqual([]);
    expect(text).not.toMatch(/<\/script|<!--|\bimport\(|mermaid\.min/i);
  }
});

test.each([flagship, { kind: 'board', search: 'seed=7' }, { kind: 'paper', seed: 'k', length: 5 }] as const)(
  'axe finds nothing in $kind, and no colour that is too weak in the dark',
  async (subject) => {
    const page = await openFile(configOf(subject, 'html'), { width: 360 });
    await expect.poll(() => keeping(page), patient).toBe('device');
    await page.locator('[data-keeping] summary').click();
    expect(await axeFindings(page)).toEqual([]);
    // Without motion the other colours are there at once.
    await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
    expect(await axeFindings(page, 'colours')).toEqual([]);
  },
);
