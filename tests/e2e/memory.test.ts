import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPage, siteUrl } from './browser';
import {
  answer,
  becomesLive,
  board,
  cardOf,
  check,
  checkButton,
  expectScore,
  expectVerdict,
  lessonCard,
  lessonPath,
  savedMark,
  visit,
} from './lesson';
import { freshProfile, startChromium } from './own-chromium';
import { patient } from './patient';
import { fillStorage, putRows, rowsIn } from './stored-rows';

const notice = (page: Page) => page.locator('[data-save-notice]').innerText();
const databasesOf = (page: Page) => page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
const pickedIn = (page: Page, id: string) =>
  cardOf(page, id)
    .locator('input:checked')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value')));

test('what is half answered is still there after a reload, in the same order', async () => {
  const { page } = await openPage();
  await visit(page, lessonPath);
  const order = () => cardOf(page, 'ir-prepare-two').locator('label').allInnerTexts();
  await cardOf(page, 'ir-prepare-two').locator('input').nth(1).check();
  const [picked] = await pickedIn(page, 'ir-prepare-two');
  const before = await order();
  const waf = cardOf(page, board).locator('[data-item="aws-waf"]');
  await waf.press('3');
  await expect.poll(() => rowsIn(page, 'sittings'), patient).toHaveLength(2);
  await page.reload();
  await becomesLive(page);
  await expect.poll(() => pickedIn(page, 'ir-prepare-two'), patient).toEqual([picked]);
  expect(await order()).toEqual(before);
  await cardOf(page, board).locator('[data-bin="containment"] [data-back="aws-waf"]').waitFor();
});

test('another tab shows a new score without a reload', async () => {
  const { page, context } = await openPage();
  const other = await context.newPage();
  await visit(page, lessonPath);
  await visit(other);
  await expectScore(lessonCard(other), '0');
  await answer(page, check, 'containment');
  await expectScore(lessonCard(other), '1');
  await expect.poll(() => lessonCard(other).locator('progress').getAttribute('value'), patient).toBe('1');
});

test('“Start over” sets the score to 0, blanks the questions, and both last', async () => {
  const { page } = await openPage();
  await visit(page, lessonPath);
  const card = await answer(page, check, 'containment');
  await expectScore(page, '1');
  await page.getByRole('button', { name: 'Start over' }).click();
  const dialog = page.getByRole('dialog', { name: 'Start this lesson over?' });
  await dialog.getByRole('button', { name: 'Cancel' }).click();
  await expectVerdict(card, 'correct');
  await page.getByRole('button', { name: 'Start over' }).click();
  await dialog.getByRole('button', { name: 'Start over' }).click();
  await expectScore(page, '0');
  await expectVerdict(card, null);
  await expect.poll(() => rowsIn(page, 'restarts'), patient).toHaveLength(1);
  await page.reload();
  await becomesLive(page);
  await expectScore(page, '0');
  await answer(page, 'ir-who-called', 'aws-cloudtrail');
  await expectScore(page, '1');
  await expectVerdict(card, null);
  expect(await rowsIn(page, 'answers')).toHaveLength(2);
});

test('an answer shown as saved is kept when the tab closes in the same moment', async () => {
  const closeWhenSaved = () =>
    new MutationObserver(() => {
      if (window.name === 'closing' && document.querySelector('[data-saving="saved"]')) window.close();
    }).observe(document, { subtree: true, childList: true, attributes: true });
  const { page, context } = await openPage({ prepare: (fresh) => fresh.addInitScript(closeWhenSaved) });
  await page.goto(siteUrl());
  const coming = context.waitForEvent('page');
  await page.evaluate(() => void window.open('about:blank', 'closing'));
  const tab = await coming;
  await tab.goto(siteUrl(lessonPath));
  await becomesLive(tab);
  const closed = tab.waitForEvent('close');
  await cardOf(tab, check).locator('input[value="containment"]').check();
  await Promise.all([
    closed,
    checkButton(cardOf(tab, check))
      .click({ noWaitAfter: true })
      .catch(() => undefined),
  ]);
  await page.reload();
  await expectScore(lessonCard(page), '1');
  expect(await rowsIn(page, 'answers')).toHaveLength(1);
});

test('an answer shown as saved is kept when the browser is killed, three times out of three', async () => {
  const profile = freshProfile();
  const answers = [
    [check, 'containment'],
    ['ir-who-called', 'aws-cloudtrail'],
    ['ir-who-responds', 'the-company-that-owns-this-account'],
  ] as const;
  for (const [round, [id, option]] of answers.entries()) {
    const { page, kill } = await startChromium(profile);
    await visit(page, lessonPath);
    await expectScore(page, `${round}`);
    await savedMark(await answer(page, id, option)).waitFor();
    await kill();
  }
  const { page } = await startChromium(profile);
  await visit(page, lessonPath);
  await expectScore(page, '3');
  expect(await notice(page)).toBe('');
});

test('where the browser stores nothing the page says so and works', async () => {
  const block = () => {
    const refuse = () => {
      throw new DOMException('Not allowed here.', 'SecurityError');
    };
    IDBFactory.prototype.open = refuse;
    Object.defineProperty(window, 'localStorage', { get: refuse });
    Object.defineProperty(window, 'sessionStorage', { get: refuse });
  };
  const { page } = await openPage({ prepare: (context) => context.addInitScript(block) });
  await visit(page, lessonPath);
  await expect.poll(() => notice(page), patient).toContain('does not let this page store anything');
  const card = await answer(page, check, 'containment');
  await expectVerdict(card, 'correct');
  await expectScore(page, '1');
  await card.locator('[data-saving="unsaved"]').waitFor();
  await page.getByRole('link', { name: 'Course', exact: true }).click();
  await expectScore(lessonCard(page), '1');
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
});

test.each([
  ['a private window', async () => (await openPage()).page],
  ['an ordinary window', async () => (await startChromium(freshProfile())).page],
])(
  'in %s an answer that finds no room stays in the tab, and is saved by itself once there is room',
  async (_, open) => {
    const page = await open();
    const session = await page.context().newCDPSession(page);
    const { origin } = new URL(inject('site'));
    await session.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1_000_000 });
    await visit(page, lessonPath);
    await expect.poll(() => databasesOf(page), patient).toEqual(['drillbook']);
    await fillStorage(page);
    const card = await answer(page, check, 'containment');
    await card.locator('[data-saving="unsaved"]').waitFor();
    expect(await card.locator('[data-saving]').innerText()).toContain('Not saved');
    await expect.poll(() => notice(page), patient).toContain('storage of this browser is full');
    await expectScore(page, '1');
    expect(await rowsIn(page, 'answers')).toEqual([]);
    await session.send('Storage.overrideQuotaForOrigin', { origin });
    await savedMark(card).waitFor({ timeout: 20_000 });
    await expect.poll(() => notice(page), patient).toBe('');
    expect(await rowsIn(page, 'answers')).toHaveLength(1);
    await page.reload();
    await expectScore(page, '1');
  },
);

test('a damaged row is set aside and counted, and every other row still counts', async () => {
  const { page } = await openPage();
  await visit(page, lessonPath);
  await savedMark(await answer(page, check, 'containment')).waitFor();
  await savedMark(await answer(page, 'ir-who-called', 'aws-cloudtrail')).waitFor();
  await expect.poll(() => rowsIn(page, 'tallies'), patient).toHaveLength(2);
  const broken = { questionId: 'ir-who-called', count: 'many', last: null };
  await putRows(page, 'tallies', [broken]);
  await page.reload();
  await expect.poll(() => notice(page), patient).toContain('1 saved answer could not be read and was set aside.');
  await expectScore(page, '2');
  await putRows(page, 'tallies', [broken]);
  await putRows(page, 'answers', [{ id: 'torn', questionId: 'ir-who-called', earned: '9999' }]);
  await page.reload();
  await expect.poll(() => notice(page), patient).toContain('3 saved answers could not be read and were set aside.');
  await expectScore(page, '2');
  expect(await rowsIn(page, 'quarantine')).toHaveLength(3);
  await savedMark(await answer(page, 'ir-who-responds', 'the-company-that-owns-this-account')).waitFor();
  await expectScore(page, '3');
});
