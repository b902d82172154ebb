import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, inject, onTestFinished, test } from 'vitest';
import { serveSite } from '../../scripts/serve.mjs';
import { openPage } from './browser';
import { answer, becomesLive, check, expectScore, lessonPath, savedMark } from './lesson';

test('the site works from a folder below a host, whatever its name', async () => {
  const host = mkdtempSync(join(tmpdir(), 'drillbook-host-'));
  onTestFinished(() => rmSync(host, { recursive: true, force: true }));
  cpSync(inject('siteFolder'), join(host, 'sub/folder'), { recursive: true });
  const { address, stop } = await serveSite(host, 0);
  onTestFinished(stop);
  const home = `${address}sub/folder/`;
  const { page } = await openPage({ site: address });
  await page.goto(home);
  await becomesLive(page);
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await page.getByRole('link', { name: 'Start: Incident response basics' }).click();
  await page.locator('[data-lesson-id="incident-response"]').waitFor();
  expect(page.url()).toBe(home + lessonPath);
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Phase board' }).click();
  await page.locator('h1', { hasText: 'Phase board' }).waitFor();
  expect(page.url()).toBe(`${home}practice/phases/`);
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);

  await page.goto(home + lessonPath);
  await becomesLive(page);
  await savedMark(await answer(page, check, 'containment')).waitFor();
  await page.getByRole('link', { name: 'Drillbook' }).click();
  await expectScore(page, '1');
  expect(page.url()).toBe(home);
  await page.reload();
  await expectScore(page, '1');
});
