// Packages of the built site, as they are handed out: opened from a host and from a disk, with no learning system there.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished, test } from 'vitest';
import { serveSite } from '../../scripts/serve.mjs';
import { makeFromSite } from '../../src/build/package/make-from-site';
import { openPage } from './browser';
import { answer, check, expectScore, expectVerdict, savedMark } from './lesson';
import { patient } from './patient';

const kinds = ['lesson', 'paper', 'board'];

/** A folder with the files of the package of each kind, in a folder of the kind's name. */
async function unpackAll(format: string): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'drillbook-package-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const kind of kinds) {
    const made = await makeFromSite({ kind, format, lesson: 'incident-response' }, inject('siteFolder'));
    if (!made.ok) throw new Error(JSON.stringify(made.error));
    const { bytes } = made.value;
    mkdirSync(join(root, kind));
    const files = format === 'html' ? { 'index.html': bytes } : unzipSync(bytes);
    for (const [path, content] of Object.entries(files)) writeFileSync(join(root, kind, path), content);
  }
  return root;
}

/** Waits until the script has taken over the prerendered page: Preact leaves its marks on the root. */
const comesToLife = (page: Page): Promise<void> =>
  expect
    .poll(() => page.locator('[id="site:root"]').evaluate((root) => Object.keys(root).length), patient)
    .toBeGreaterThan(0);

test('packages run under their policy on any host, and ask no other one', async () => {
  const { address, stop } = await serveSite(await unpackAll('scorm-2004'), 0);
  onTestFinished(stop);
  const { page } = await openPage({ site: address });
  for (const kind of kinds) {
    await page.goto(`${address}${kind}/index.html`);
    await comesToLife(page);
  }
  await page.goto(`${address}lesson/self-test.html`);
  await page.getByRole('heading', { level: 1 }).waitFor();
});

test.each(['html', 'scorm-1.2'])('packages of the format %s run from a disk with no network', async (format) => {
  const root = await unpackAll(format);
  const address = (kind: string) => pathToFileURL(join(root, kind, 'index.html')).href;
  const { page, context } = await openPage({ site: address('lesson') });
  await context.setOffline(true);
  for (const kind of kinds) {
    await page.goto(address(kind));
    await comesToLife(page);
  }
  await page.goto(address('lesson'));
  for (const shown of [page.locator('.prose h2'), page.locator('[data-diagram] svg.diagram')])
    await shown.first().waitFor();
  const card = await answer(page, check, 'containment');
  await expectVerdict(card, 'correct');
  await savedMark(card).waitFor();
  await page.reload();
  await expectVerdict(card, 'correct');
  await expectScore(page, '1');
});
