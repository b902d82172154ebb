// A practice set as its tests know it: where it stands, what it asks, and which keys answer it.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CoursePage, PracticePageData } from '../../src/course/page-data';
import type { Question } from '../../src/questions/question-kinds';
import { siteUrl } from './browser';
import { expectVerdict, visit } from './lesson';
import { patient } from './patient';
import { readPieces } from './pieces';

export const practicePath = 'practice/';

/** The question on screen. */
export const asked = (page: Page): Locator => page.locator('[data-question-id]');
export const titleOf = (page: Page): Promise<string> => asked(page).getByRole('heading', { level: 3 }).innerText();
export const idOf = async (page: Page): Promise<string> => (await asked(page).getAttribute('data-question-id')) ?? '';
export const place = (page: Page, number: number, of: number): Locator =>
  page.getByRole('heading', { name: `Question ${number} of ${of}`, exact: true });
export const summary = (page: Page): Locator => page.getByRole('heading', { name: 'How it went' });
export const flag = (page: Page): Locator => page.getByRole('button', { name: 'Flag', exact: true });
export const answeredOf = (page: Page, label: string): Locator => page.getByRole('progressbar', { name: label });
export const isPressed = (button: Locator): Promise<boolean> =>
  button.evaluate((element) => element.getAttribute('aria-pressed') === 'true');
export const isFocused = (target: Locator): Promise<void> =>
  expect.poll(() => target.evaluate((element) => element === document.activeElement), patient).toBe(true);

/** The address of a set of these very questions. */
export const setOf = (ids: readonly string[], seed = 'class-7'): string =>
  `${practicePath}?ids=${ids.join(',')}&seed=${seed}`;

/** Opens a set and waits for its question `number`. */
export async function openSet(page: Page, address: string, number: number, of: number): Promise<void> {
  await visit(page, address);
  await place(page, number, of).waitFor();
}

/** Every written question that practice can ask, from the pieces in which they are published. */
export async function readQuestions(): Promise<ReadonlyMap<string, Question>> {
  const response = await fetch(siteUrl(`${practicePath}page.json`));
  // Our own build wrote this file; its shape is the build's promise.
  const { data } = (await response.json()) as CoursePage<PracticePageData>;
  const questions = await readPieces(data.entries);
  return new Map(questions.map((question) => [question.id, question]));
}

/** The places of the options on screen, from 0, that are right or that are wrong; as many as the answer has. */
export async function placesOf(
  page: Page,
  questions: ReadonlyMap<string, Question>,
  wanted: 'right' | 'wrong',
): Promise<number[]> {
  const question = questions.get(await idOf(page));
  if (question?.kind !== 'choice') throw new Error(`“${await titleOf(page)}” is no written choice.`);
  const { right } = question.key;
  const shown = await asked(page)
    .locator('input[value]')
    .evaluateAll((inputs) => inputs.map((input) => input.getAttribute('value') ?? ''));
  const fitting = shown.flatMap((option, index) => (right.includes(option) === (wanted === 'right') ? [index] : []));
  return fitting.slice(0, right.length);
}

/** Picks and checks with single keys; with a letter or a digit for each option. */
export async function answerByKeys(
  page: Page,
  questions: ReadonlyMap<string, Question>,
  wanted: 'right' | 'wrong',
  names = '123456789',
): Promise<void> {
  for (const index of await placesOf(page, questions, wanted)) await page.keyboard.press(names[index] ?? '');
  await page.keyboard.press('Enter');
  await expectVerdict(asked(page), wanted === 'right' ? 'correct' : 'incorrect');
}
