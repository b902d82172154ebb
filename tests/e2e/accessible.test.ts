import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { axeFindings, bringAxe } from './axe';
import { openPage } from './browser';
import { answer, board, cardOf, check, checkButton, expectVerdict, lessonPath, missingPath, visit } from './lesson';

const looks = [
  { width: 360, height: 740, scheme: 'light' },
  { width: 360, height: 740, scheme: 'dark' },
  { width: 1280, height: 800, scheme: 'light' },
  { width: 1280, height: 800, scheme: 'dark' },
] as const;

describe.each(looks)('at $width px, $scheme, axe finds nothing wrong', (look) => {
  test('with any page', async () => {
    const { page } = await openPage({ ...look, calm: true, expected: [/404/], prepare: bringAxe });
    const found: Record<string, string[]> = {};
    for (const path of ['', lessonPath, 'practice/phases/', missingPath]) {
      await visit(page, path);
      found[`/${path}`] = await axeFindings(page);
    }
    expect(found).toEqual({ '/': [], [`/${lessonPath}`]: [], '/practice/phases/': [], [`/${missingPath}`]: [] });
  });

  test('with answers given, a board in hand and checked, or anything open', async () => {
    const { page } = await openPage({ ...look, calm: true, prepare: bringAxe });
    await visit(page, lessonPath);
    const card = cardOf(page, board);
    const found: Record<string, string[]> = {};

    await expectVerdict(await answer(page, check, 'containment'), 'correct');
    await cardOf(page, 'ir-who-called').getByRole('button', { name: 'Show a hint' }).click();
    await expectVerdict(await answer(page, 'ir-who-called', 'aws-config'), 'incorrect');
    await placeSome(page);
    found.answering = await axeFindings(page);

    await card.getByRole('button', { name: 'Done' }).click();
    await checkButton(card).click();
    await expectVerdict(card, 'partial');
    found.checked = await axeFindings(page);
    await card.getByRole('radio', { name: 'Grid' }).check();
    found.grid = await axeFindings(page);

    await page.getByRole('button', { name: 'Enlarge' }).click();
    await page.getByRole('dialog', { name: 'The incident response lifecycle' }).waitFor();
    found.diagram = await axeFindings(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Start over' }).click();
    await page.getByRole('dialog', { name: 'Start this lesson over?' }).waitFor();
    found.startOver = await axeFindings(page);
    await page.keyboard.press('Escape');
    await page.locator('.term').first().click();
    await page.locator('[data-service-note]:popover-open').waitFor();
    found.service = await axeFindings(page);
    expect(found).toEqual({ answering: [], checked: [], grid: [], diagram: [], startOver: [], service: [] });
  });
});

async function placeSome(page: Page): Promise<void> {
  const card = cardOf(page, board);
  await card.locator('[data-item="aws-backup"]').press('5');
  await card.locator('[data-item="aws-backup"]').press('3');
  await card.locator('[data-item="security-groups"]').press('3');
  await card.locator('[data-item="aws-waf"]').click();
}
