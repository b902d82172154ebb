// A mock exam through crashes, second tabs, double clicks and closed pages; what time does to it is in exam-time.test.ts.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, siteUrl } from './browser';
import {
  boxes,
  endButton,
  endDialog,
  endPaper,
  examPath,
  expectNumber,
  expectReady,
  keptAnswers,
  keptPaper,
  keptPapers,
  keptPicks,
  openElsewhere,
  openTab,
  paperIn,
  paperUrl,
  picked,
  pickFirst,
  savedMark,
  standing,
  startButton,
  startPaper,
  timeLeft,
} from './exam';
import { becomesLive, visit } from './lesson';
import { freshProfile, startChromium } from './own-chromium';
import { patient } from './patient';

const goOn = (page: Page) => page.getByRole('link', { name: /^Go on: / });

/** All that the learner did in the paper, without its times. */
async function doneIn(page: Page) {
  const { phase, current, items } = await keptPaper(page);
  return { phase, current, items: items.map(({ spent, ...done }) => done) };
}

async function holdEnter(page: Page): Promise<void> {
  for (let repeats = 0; repeats < 8; repeats += 1) await page.keyboard.down('Enter');
  await page.keyboard.up('Enter');
}

test('killed in mid-exam, the browser has every answer that was shown as saved, and the clock went on', {
  timeout: 120_000,
}, async () => {
  const profile = freshProfile();
  const before = await startChromium(profile);
  const id = await startPaper(before.page);
  const picks = [];
  for (const number of [1, 2, 3]) picks.push([await pickFirst(before.page, number, 20)]);
  const { clock } = await keptPaper(before.page);
  // This one is on its way: it is kept whole or not at all.
  await before.page.keyboard.press('1');
  await before.kill();

  const after = await startChromium(profile);
  await visit(after.page, examPath);
  await goOn(after.page).click();
  expect(await paperIn(after.page)).toBe(id);
  await expectNumber(after.page, 4, 20);
  await boxes(after.page).first().waitFor();
  const atMost = clock.anchor + 28 * 60_000 - Date.now() + 1_000;
  expect(await timeLeft(after.page)).toBeLessThanOrEqual(atMost);
  const kept = await keptPicks(after.page);
  expect(kept.slice(0, 3)).toEqual(picks);
  expect([[], await picked(after.page)]).toContainEqual(kept[3]);
  const answered = kept.flatMap((picks) => (Array.isArray(picks) && picks.length > 0 ? [picks] : [])).length;

  // Killed once more while the paper is graded, it is graded whole, and no answer is counted twice.
  await endButton(after.page).click();
  await endDialog(after.page).getByRole('button', { name: 'End it now' }).click({ noWaitAfter: true });
  await expect.poll(() => keptAnswers(after.page), patient).not.toEqual([]);
  await after.kill();
  const last = await startChromium(profile);
  await visit(last.page, `exam/paper/?attempt=${id}`);
  await standing(last.page).waitFor();
  await expect.poll(() => keptAnswers(last.page), patient).toHaveLength(answered);
  await expect
    .poll(async () => (await keptPaper(last.page)).items.filter(({ points }) => points?.isBlank === false), patient)
    .toHaveLength(answered);
});

test('a paper is open in one tab at a time: another one says so, and goes on with it when it is told to', async () => {
  const { page: first, context } = await openPage();
  const id = await startPaper(first);
  const pick = await pickFirst(first, 1, 20);
  const second = await openTab(context, id);
  await openElsewhere(second).waitFor();
  expect(await boxes(second).count()).toBe(0);
  const kept = await doneIn(first);
  await second.keyboard.press('1');
  await second.keyboard.press('n');
  expect(await doneIn(first)).toEqual(kept);

  const other = await pickFirst(first, 2, 20);
  await second.getByRole('button', { name: 'Go on here' }).click();
  await expectNumber(second, 3, 20);
  await boxes(second).first().waitFor();
  expect((await keptPicks(second)).slice(0, 2)).toEqual([[pick], [other]]);
  await openElsewhere(first).waitFor();
  expect(await boxes(first).count()).toBe(0);
  await savedMark(second).waitFor();
  const done = await doneIn(second);
  await first.bringToFront();
  for (const key of ['1', 'f', 'n', 'r']) await first.keyboard.press(key);
  expect(await doneIn(second)).toEqual(done);

  const third = await pickFirst(second, 3, 20);
  await first.getByRole('button', { name: 'Go on here' }).click();
  await expectNumber(first, 4, 20);
  await openElsewhere(second).waitFor();
  expect((await keptPicks(first)).slice(0, 3)).toEqual([[pick], [other], [third]]);
  // Left by its tab, the paper belongs to whoever opens it next.
  await first.goto(siteUrl());
  await second.bringToFront();
  await second.reload();
  await expectNumber(second, 4, 20);
  await endPaper(second);
  // A result may be read anywhere.
  await first.goto(paperUrl(id));
  await standing(first).waitFor();
  expect(await keptAnswers(first)).toHaveLength(3);
});

test('two clicks start one paper, a held Enter ends it once, and back and forward keep it', async () => {
  const { page } = await openPage();
  await visit(page, examPath);
  await page.getByRole('radio', { name: /^Shorter/ }).check();
  await expectReady(page);
  await startButton(page).dblclick();
  const id = await paperIn(page);
  await boxes(page).first().waitFor();
  const pick = await pickFirst(page, 1, 20);
  await page.goBack();
  await goOn(page).waitFor();
  expect(await goOn(page).count()).toBe(1);
  expect(await page.getByText('1 of 20 answered').count()).toBe(1);
  await page.goForward();
  expect(await paperIn(page)).toBe(id);
  await expectNumber(page, 2, 20);
  await page.keyboard.press('p');
  await expect.poll(() => picked(page), patient).toEqual([pick]);
  // The same through pages that are loaded anew.
  await page.goto(siteUrl('services/'));
  await page.goBack();
  await becomesLive(page);
  await expectNumber(page, 1, 20);
  await expect.poll(() => picked(page), patient).toEqual([pick]);

  await endButton(page).focus();
  await holdEnter(page);
  expect((await keptPaper(page)).phase).toBe('answering');
  if (!(await endDialog(page).isVisible())) await endButton(page).click();
  await endDialog(page).getByRole('button', { name: 'End it now' }).focus();
  await holdEnter(page);
  await standing(page).waitFor();
  await expect.poll(async () => (await keptPaper(page)).phase, patient).toBe('ended');
  await page.goBack();
  await page.getByRole('heading', { name: 'Your papers' }).waitFor();
  await page.goForward();
  await standing(page).waitFor();
  expect(await keptAnswers(page)).toHaveLength(1);

  await page.goBack();
  await becomesLive(page);
  await expectReady(page);
  await startButton(page).focus();
  await holdEnter(page);
  await boxes(page).first().waitFor();
  expect(await paperIn(page)).not.toBe(id);
  expect(await keptPapers(page)).toHaveLength(2);
});

test('a pick shown as saved is kept when the tab closes in the same moment', async () => {
  const closeWhenSaved = () =>
    new MutationObserver(() => {
      if (!document.querySelector('main [data-picked]') || !document.querySelector('main [data-saving="saved"]'))
        return;
      if (window.name === 'closing') window.close();
    }).observe(document, { subtree: true, childList: true, attributes: true });
  const { page, context } = await openPage({ prepare: (fresh) => fresh.addInitScript(closeWhenSaved) });
  const id = await startPaper(page);
  // Leaves the paper to the tab that closes.
  await page.goto(siteUrl());
  const coming = context.waitForEvent('page');
  await page.evaluate(() => void window.open('about:blank', 'closing'));
  const tab = await coming;
  await tab.goto(paperUrl(id));
  await boxes(tab).first().waitFor();
  const option = await boxes(tab).first().getAttribute('value');
  const closed = tab.waitForEvent('close');
  await Promise.all([closed, tab.keyboard.press('1').catch(() => undefined)]);
  expect((await keptPicks(page))[0]).toEqual([option]);
});

test('a paper that has begun needs no network to its result', async () => {
  const { page, context } = await openPage();
  await startPaper(page);
  await context.setOffline(true);
  const pick = await pickFirst(page, 1, 20);
  await endPaper(page);
  expect(await page.locator('main section[data-outcome]').count()).toBe(20);
  const [answer] = await keptAnswers(page);
  expect(answer?.response).toEqual([pick]);
  await context.setOffline(false);
});
