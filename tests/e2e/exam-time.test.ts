// What time does to a mock exam, with a clock that the test moves.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser';
import {
  boxes,
  examPath,
  gradeByCore,
  keptAnswers,
  keptPaper,
  openTab,
  outcomeOf,
  outcomesOn,
  paperIn,
  pickFirst,
  readBank,
  savedMark,
  startPaper,
  timeLeft,
} from './exam';
import { becomesLive, visit } from './lesson';
import { patient } from './patient';
import { spokenOn } from './spoken';

const minute = 60_000;
const hour = 60 * minute;

const openPlayedPage = () => openPage({ prepare: (context) => context.clock.install() });
const wallOf = (page: Page): Promise<number> => page.evaluate(() => Date.now());
const heading = (page: Page, name: string) => page.getByRole('heading', { name, exact: true });
const warningsOn = async (page: Page) => (await spokenOn(page)).filter((text) => text.endsWith(' left.'));

test('the clock speaks at 30, 10, 5 and 1 minutes, once each, and at 0:00 the paper is handed in by itself', async () => {
  const { page } = await openPlayedPage();
  await startPaper(page, { isFull: true });
  await pickFirst(page, 1, 65);
  await page.clock.pauseAt((await wallOf(page)) + 2_000);
  const warnings: string[] = [];
  for (const [minutes, words] of [
    [30, '30 minutes left.'],
    [10, '10 minutes left.'],
    [5, '5 minutes left.'],
    [1, '1 minute left.'],
  ] as const) {
    await page.clock.fastForward((await timeLeft(page)) - minutes * minute - 3_000);
    await page.clock.runFor(1_500);
    expect(await warningsOn(page)).toEqual(warnings);
    warnings.push(words);
    await page.clock.runFor(20_000);
    await expect.poll(() => warningsOn(page), patient).toEqual(warnings);
  }
  await page.clock.runFor((await timeLeft(page)) - 1_500);
  expect((await keptPaper(page)).phase).toBe('answering');
  await page.clock.runFor(3_000);
  await heading(page, 'Time is up: your result').waitFor();
  await page.getByText('The time was up after 90 minutes; the paper was graded as it stood then.').waitFor();
  expect(await warningsOn(page)).toEqual(warnings);
  await expect.poll(async () => (await keptPaper(page)).phase, patient).toBe('ended');
  expect(await keptAnswers(page)).toHaveLength(1);
});

test('a paper whose time passes while it is closed is graded as it stood', async () => {
  const { page, context } = await openPlayedPage();
  const id = await startPaper(page);
  const picks = [[await pickFirst(page, 1, 20)], [await pickFirst(page, 2, 20)]];
  const { paper } = await keptPaper(page);
  await page.close();
  await context.clock.fastForward(3 * hour);

  const later = await context.newPage();
  await visit(later, examPath);
  await later.getByText('2 of 20 answered, the time is up').waitFor();
  await later.getByRole('link', { name: /^See the result: / }).click();
  expect(await paperIn(later)).toBe(id);
  await heading(later, 'Time is up: your result').waitFor();
  await later.getByText('The time was up after 28 minutes; the paper was graded as it stood then.').waitFor();
  const { marks } = gradeByCore(paper, await readBank(), new Map(picks.entries()));
  await expect.poll(() => outcomesOn(later), patient).toEqual(marks.map(outcomeOf));
  await expect.poll(() => keptAnswers(later), patient).toHaveLength(2);
  // Nothing can be changed any more.
  await later.keyboard.press('1');
  expect((await keptPaper(later)).items.map(({ response }) => response ?? [])).toEqual(
    paper.items.map((_, index) => picks[index] ?? []),
  );
});

test('no clock that is set back gives time back: not at once, not after a reload, not while the page is closed', async () => {
  const { page, context } = await openPlayedPage();
  const id = await startPaper(page);
  const setBack = async (shown: Page) => context.clock.setSystemTime((await wallOf(shown)) - hour);
  await context.clock.fastForward(5 * minute);
  const atFirst = await timeLeft(page);
  expect(atFirst).toBeLessThanOrEqual(23 * minute);
  await setBack(page);
  await context.clock.runFor(6_000);
  const afterTicks = await timeLeft(page);
  expect(afterTicks).toBeLessThanOrEqual(atFirst - 6_000);
  await savedMark(page).waitFor();

  await page.reload();
  await becomesLive(page);
  await boxes(page).first().waitFor();
  const afterReload = await timeLeft(page);
  expect(afterReload).toBeLessThanOrEqual(afterTicks);

  await pickFirst(page, 1, 20);
  await setBack(page);
  await page.close();
  const later = await openTab(context, id);
  await becomesLive(later);
  await boxes(later).first().waitFor();
  expect(await timeLeft(later)).toBeLessThanOrEqual(afterReload);
  await savedMark(later).waitFor();

  // The time that is left still runs out when it should.
  await context.clock.fastForward(await timeLeft(later));
  await heading(later, 'Time is up: your result').waitFor();
});
