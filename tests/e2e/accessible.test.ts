import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings, bringAxe } from './axe';
import { openPage } from './browser';
import { answer, board, cardOf, check, checkButton, expectVerdict, lessonPath, missingPath, visit } from './lesson';

const sizes = [
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
];
const schemes = ['light', 'dark'] as const;
const patience = 180_000;

/** What axe finds on the page as it stands, on a phone and on a desktop, light and dark. */
async function findingsInAllLooks(page: Page, state: string): Promise<string[]> {
  const found: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const findings = await axeFindings(page);
      found.push(...findings.map((finding) => `${state}, ${size.width} px, ${colorScheme}: ${finding}`));
    }
  }
  return found;
}

test('axe finds nothing wrong with any page', { timeout: patience }, async () => {
  const { page } = await openPage({ calm: true, expected: [/404/], prepare: bringAxe });
  const found: string[] = [];
  for (const path of ['', lessonPath, 'practice/phases/', missingPath]) {
    await visit(page, path);
    found.push(...(await findingsInAllLooks(page, `/${path}`)));
  }
  expect(found).toEqual([]);
});

test('axe finds nothing wrong with answers given, a board in hand, checked or as a grid, or anything open', {
  timeout: patience,
}, async () => {
  const { page } = await openPage({ calm: true, prepare: bringAxe });
  await visit(page, lessonPath);
  const card = cardOf(page, board);
  await expectVerdict(await answer(page, check, 'containment'), 'correct');
  await cardOf(page, 'ir-who-called').getByRole('button', { name: 'Show a hint' }).click();
  await expectVerdict(await answer(page, 'ir-who-called', 'aws-config'), 'incorrect');
  await card.locator('[data-item="aws-backup"]').press('5');
  await card.locator('[data-item="aws-backup"]').press('3');
  await card.locator('[data-item="security-groups"]').press('3');
  await card.locator('[data-item="aws-waf"]').click();
  const found = await findingsInAllLooks(page, 'in hand');
  await card.getByRole('button', { name: 'Done' }).click();
  await checkButton(card).click();
  await expectVerdict(card, 'partial');
  found.push(...(await findingsInAllLooks(page, 'checked')));
  await card.getByRole('radio', { name: 'Grid' }).check();
  found.push(...(await findingsInAllLooks(page, 'grid')));

  await page.getByRole('button', { name: 'Enlarge' }).click();
  await page.getByRole('dialog', { name: 'The incident response lifecycle' }).waitFor();
  found.push(...(await findingsInAllLooks(page, 'diagram')));
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Start over' }).click();
  await page.getByRole('dialog', { name: 'Start this lesson over?' }).waitFor();
  found.push(...(await findingsInAllLooks(page, 'start over')));
  await page.keyboard.press('Escape');
  await page.locator('.term').first().click();
  await page.locator('[data-service-note]:popover-open').waitFor();
  found.push(...(await findingsInAllLooks(page, 'service')));
  expect(await page.locator('[data-service-note]:popover-open').count()).toBe(1);
  expect(found).toEqual([]);
});
