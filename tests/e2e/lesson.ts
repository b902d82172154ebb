// The flagship lesson as its tests know it: where it is, its questions, its score.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CoursePage, LessonOnPage } from '../../src/course/page-data';
import { siteUrl } from './browser';
import { patient } from './patient';

export const lessonPath = 'lessons/incident-response/';
/** No page lies here. */
export const missingPath = 'lessons/no-such-lesson/';
export const check = 'ir-block-address';
export const board = 'ir-phase-board';

export const cardOf = (page: Page, id: string): Locator => page.locator(`[data-question-id="${id}"]`);
export const checkButton = (card: Locator): Locator => card.getByRole('button', { name: 'Check answer' });
export const savedMark = (card: Locator): Locator => card.locator('[data-saving="saved"]');

/** Opens a page of the site and waits until it answers. */
export async function visit(page: Page, path = ''): Promise<void> {
  await page.goto(siteUrl(path));
  await becomesLive(page);
}

/** Waits until Preact has taken over the prerendered page and each of its questions, and the cards of its boards can be used. */
export async function becomesLive(page: Page): Promise<void> {
  await page.locator('main h1').waitFor();
  const isLive = () =>
    page.evaluate(() => {
      // Preact leaves its marks on the root and on whatever listens.
      const takenOver = [...document.querySelectorAll('[id="site:root"], [data-question-id] [data-action="check"]')];
      const isTakenOver = takenOver.every((element) => Object.keys(element).length > 0);
      return isTakenOver && document.querySelector('[data-item]:disabled') === null;
    });
  await expect.poll(isLive, patient).toBe(true);
}

/** The lesson as it was published. */
export async function readLesson(): Promise<LessonOnPage> {
  const response = await fetch(siteUrl(`${lessonPath}page.json`));
  // Our own build wrote this file; its shape is the build's promise.
  const { data } = (await response.json()) as CoursePage;
  if (data.page !== 'lesson') throw new Error('This is no lesson.');
  return data.lesson;
}

/** The phase board as it was published: its names, and the bins in which each item belongs. */
export async function readBoard() {
  const lesson = await readLesson();
  const question = lesson.questions.find(({ id }) => id === board);
  if (question?.kind !== 'match') throw new Error('The lesson has no phase board.');
  const { items, bins } = question.ask;
  return {
    count: items.length,
    items: items.map(({ id, text }) => {
      const { best = [], also = [] } = question.key.cells[id] ?? {};
      const belongs = bins.filter((bin) => best.includes(bin.id) || also.includes(bin.id));
      return {
        id,
        name: text.text,
        bins: belongs.map((bin) => ({ id: bin.id, name: bin.text.text, number: bin.phase })),
      };
    }),
  };
}

/** Waits for the score on this page. */
export const expectScore = (shown: Page | Locator, score: string): Promise<void> =>
  expect.poll(() => shown.locator('[data-score]').getAttribute('data-score'), patient).toBe(score);

/** The card of the lesson on the page of the course. */
export const lessonCard = (page: Page): Locator =>
  page.getByRole('article').filter({ hasText: 'Incident response basics' });

/** Waits for the verdict of a question. */
export const expectVerdict = (card: Locator, verdict: string | null): Promise<void> =>
  expect.poll(() => card.getAttribute('data-verdict'), patient).toBe(verdict);

/** Answers the single-choice question `id` with a click on the option and one on the button. */
export async function answer(page: Page, id: string, option: string): Promise<Locator> {
  const card = cardOf(page, id);
  await card.locator(`input[value="${option}"]`).check();
  await checkButton(card).click();
  return card;
}
