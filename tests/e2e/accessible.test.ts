import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings, bringAxe } from './axe';
import { openPage } from './browser';
import { readBank } from './exam';
import { answer, board, cardOf, check, checkButton, expectVerdict, lessonPath, missingPath, visit } from './lesson';
import { answerByKeys, asked, openSet, place, practicePath, summary } from './practice';

const sizes = [
  { width: 320, height: 640 },
  { width: 1280, height: 800 },
];
const schemes = ['light', 'dark'] as const;
const patience = 180_000;

/**
 * What axe finds on the page as it stands, on a phone and on a desktop, light and dark. `inView` is brought to the middle:
 * where a bar stands at the bottom, whatever happens to lie half below it would be a target cut in two.
 */
async function findingsInAllLooks(page: Page, state: string, inView?: Locator): Promise<string[]> {
  const found: string[] = [];
  for (const size of sizes) {
    await page.setViewportSize(size);
    await inView?.evaluate((element) => element.scrollIntoView({ block: 'center' }));
    for (const colorScheme of schemes) {
      await page.emulateMedia({ colorScheme });
      const findings = await axeFindings(page, colorScheme === 'light' ? 'all' : 'colours');
      found.push(...findings.map((finding) => `${state}, ${size.width} px, ${colorScheme}: ${finding}`));
    }
  }
  return found;
}

test('axe finds nothing wrong with any page', { timeout: patience }, async () => {
  const { page } = await openPage({ calm: true, expected: [/404/], prepare: bringAxe });
  const found: string[] = [];
  for (const path of ['', lessonPath, 'practice/phases/', 'practice/', 'services/aws-waf/', missingPath]) {
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
  const found = await findingsInAllLooks(page, 'in hand', card.locator('[data-back="aws-backup"]').last());
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

test('axe finds nothing wrong with a practice set: asked, missed beside its passage, with its keys listed, and summed up', {
  timeout: patience,
}, async () => {
  const { page } = await openPage({ calm: true, prepare: bringAxe });
  const bank = await readBank();
  await openSet(page, `${practicePath}?count=3&seed=x`, 1, 3);
  await page.keyboard.press('f');
  await page.keyboard.press('u');
  const found = await findingsInAllLooks(page, 'asked');
  await page.keyboard.press('?');
  await page.getByRole('dialog', { name: 'Keys on this page' }).waitFor();
  found.push(...(await findingsInAllLooks(page, 'keys')));

  await openSet(page, `${practicePath}?ids=sc24-group-and-acl,pair:aws-waf/containment&seed=x`, 1, 2);
  await page.keyboard.press('s');
  await answerByKeys(page, bank, 'wrong');
  const passage = page.getByRole('region', { name: '3. Containment' });
  await passage.getByText('limit the harm quickly').waitFor();
  await page.locator('summary', { hasText: 'Your note' }).click();
  found.push(...(await findingsInAllLooks(page, 'missed')));
  await page.keyboard.press('n');
  await place(page, 2, 2).waitFor();
  await page.getByRole('button', { name: 'End the set' }).click();
  await summary(page).waitFor();
  expect(await asked(page).count()).toBe(0);
  found.push(...(await findingsInAllLooks(page, 'summary')));
  expect(found).toEqual([]);
});

test('axe finds nothing wrong with the matrix of services, with a reason open', { timeout: patience }, async () => {
  const { page } = await openPage({ calm: true, prepare: bringAxe });
  await visit(page, 'services/');
  await page.getByRole('searchbox').fill('web');
  await page.getByRole('button', { name: 'AWS WAF, Containment: helps most. Why?' }).click();
  expect(await findingsInAllLooks(page, 'services')).toEqual([]);
});
