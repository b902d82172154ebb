// The mock exam as its tests know it: its pages, the bank behind it, and what the browser keeps of a paper.
import type { BrowserContext, Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import type { CoursePage, ExamPageData } from '../../src/course/page-data';
import { markItem, type PaperMark } from '../../src/questions/grade-paper';
import type { Question } from '../../src/questions/question-kinds';
import { saveFormat } from '../../src/stores/save-format';
import type { AnswerRow } from '../../src/stores/saved-data';
import { readSession } from '../../src/stores/session/saved-session';
import { advanceSession, type Paper, type Session, startSession } from '../../src/study/session';
import { siteUrl } from './browser';
import { visit } from './lesson';
import { patient } from './patient';
import { readPieces } from './pieces';
import { rowsIn } from './stored-rows';

export const examPath = 'exam/';
export const paperPath = 'exam/paper/';

export const startButton = (page: Page): Locator => page.getByRole('button', { name: 'Start the exam' });
export const endButton = (page: Page): Locator => page.getByRole('button', { name: 'End the exam' });
export const endDialog = (page: Page): Locator => page.getByRole('dialog', { name: 'End the exam?' });
export const savedMark = (page: Page): Locator => page.locator('main [data-saving="saved"]');
export const openElsewhere = (page: Page): Locator =>
  page.getByRole('heading', { name: 'This paper is open in another tab' });
export const standing = (page: Page): Locator => page.getByRole('heading', { name: /^Practice estimate: / });
/** The boxes of the question on screen, in the order in which they are shown. */
export const boxes = (page: Page): Locator => page.locator('main [data-question-id] input[value]');

/** What the site publishes for the exam: its blueprint, and which questions may be drawn. */
export async function readExam(path = examPath): Promise<ExamPageData> {
  const response = await fetch(siteUrl(`${path}page.json`));
  // Our own build wrote this file; its shape is the build's promise.
  const { data } = (await response.json()) as CoursePage;
  if (data.page !== 'exam' && data.page !== 'paper') throw new Error('This is no exam.');
  return data;
}

export type ChoiceQuestion = Question<'choice'>;

/** Every question that may be drawn, from the pieces in which they are published. */
export async function readBank(): Promise<ReadonlyMap<string, ChoiceQuestion>> {
  const { candidates } = await readExam();
  const questions = await readPieces(candidates);
  return new Map(questions.flatMap((question) => (question.kind === 'choice' ? [[question.id, question]] : [])));
}

/** Waits until the address is that of a paper and gives its id. */
export async function paperIn(page: Page): Promise<string> {
  await page.waitForURL('**/exam/paper/?attempt=*');
  return new URL(page.url()).searchParams.get('attempt') ?? '';
}

/** Waits until a paper can be started: what was seen before is known by then. */
export const expectReady = (page: Page): Promise<void> =>
  expect.poll(() => startButton(page).getAttribute('aria-disabled'), patient).toBe('false');

/** Starts a paper with the mouse: the shorter one unless `isFull`. Gives its id once its first question is on screen. */
export async function startPaper(page: Page, { isFull = false } = {}): Promise<string> {
  await visit(page, examPath);
  if (!isFull) await page.getByRole('radio', { name: /^Shorter/ }).check();
  await expectReady(page);
  await startButton(page).click();
  const id = await paperIn(page);
  await boxes(page).first().waitFor();
  return id;
}

export const paperUrl = (id: string): string => siteUrl(`${paperPath}?attempt=${id}`);

/** A new tab on a paper. */
export async function openTab(context: BrowserContext, id: string): Promise<Page> {
  const tab = await context.newPage();
  await tab.goto(paperUrl(id));
  return tab;
}

/** Waits for the question with this number; `of` is the length of the paper. */
export const expectNumber = (page: Page, number: number, of: number): Promise<void> =>
  expect
    .poll(() => page.locator('#paper-question').innerText(), patient)
    .toMatch(new RegExp(`^Question ${number} of ${of}\\b`));

/** The ids of what is picked in the question on screen. */
export const picked = (page: Page): Promise<string[]> =>
  boxes(page).evaluateAll((inputs) =>
    inputs.flatMap((input) => (input instanceof HTMLInputElement && input.checked ? [input.value] : [])),
  );

/** Picks the first box of the question on screen, waits until that is kept, and goes to the next question. */
export async function pickFirst(page: Page, number: number, of: number): Promise<string> {
  await page.keyboard.press('1');
  await savedMark(page).waitFor();
  const [pick = ''] = await picked(page);
  await page.keyboard.press('n');
  await expectNumber(page, number + 1, of);
  return pick;
}

/** The places of the question grid: each name says the number and where the question stands. */
export const placesOn = (page: Page): Promise<string[]> =>
  page
    .locator('main details li > button')
    .evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''));

/** Ms that the clock on screen shows. */
export async function timeLeft(page: Page): Promise<number> {
  const [minutes = 0, seconds = 0] = (await page.getByRole('timer').locator('strong').innerText())
    .split(':')
    .map(Number);
  return (minutes * 60 + seconds) * 1000;
}

/** The papers that the browser keeps, in no order. */
export async function keptPapers(page: Page): Promise<Session[]> {
  const rows = await rowsIn(page, 'sessions');
  return rows.flatMap((row) => readSession(saveFormat.readSession(row)?.state) ?? []);
}

/** The one paper that the browser keeps. */
export async function keptPaper(page: Page): Promise<Session> {
  const [paper, ...others] = await keptPapers(page);
  if (!paper || others.length > 0) throw new Error(`The browser keeps ${others.length + (paper ? 1 : 0)} papers.`);
  return paper;
}

/** The responses of the one paper that the browser keeps, as the picks of each question. */
export const keptPicks = async (page: Page): Promise<unknown[]> =>
  (await keptPaper(page)).items.map(({ response }) => response ?? []);

/** The log of answers that the browser keeps. */
export async function keptAnswers(page: Page): Promise<AnswerRow[]> {
  const rows = await rowsIn(page, 'answers');
  return rows.flatMap((row) => saveFormat.readAnswer(row) ?? []);
}

/** Ends the paper with the mouse and waits for its result. */
export async function endPaper(page: Page): Promise<void> {
  await endButton(page).click();
  await endDialog(page).getByRole('button', { name: 'End it now' }).click();
  await standing(page).waitFor();
}

/** What to pick in a question: all that is right, or as many that are not. */
export function picksFor({ key, ask }: ChoiceQuestion, isRight: boolean): readonly string[] {
  const wrong = ask.options.map(({ id }) => id).filter((id) => !key.right.includes(id));
  return isRight ? key.right : wrong.slice(0, ask.select);
}

/** The same picks, by their place in the paper, graded by the core with no browser near it. */
export function gradeByCore(
  paper: Paper,
  bank: ReadonlyMap<string, ChoiceQuestion>,
  picks: ReadonlyMap<number, readonly string[]>,
): { marks: readonly PaperMark[]; session: Extract<Session, { phase: 'ended' }> } {
  const now = { wall: 0, steady: 0 };
  let session = startSession(paper, now);
  for (const [index, response] of picks)
    session = advanceSession(session, { type: 'responded', index, response: [...response] }, now);
  const marks = paper.items.map(({ questionId }, index) =>
    markItem(bank.get(questionId), session.items[index]?.response),
  );
  const points = marks.map(({ earned, possible, isBlank }) => ({ earned, possible, isBlank }));
  session = advanceSession(session, { type: 'handed-in' }, now);
  session = advanceSession(session, { type: 'graded', points }, now);
  if (session.phase !== 'ended') throw new Error('The core did not end the paper.');
  return { marks, session };
}

export const outcomeOf = ({ earned, isBlank }: PaperMark): string => {
  if (isBlank) return 'blank';
  return earned === 1 ? 'right' : 'wrong';
};

/** What the review on screen calls each question. */
export const outcomesOn = (page: Page): Promise<(string | null)[]> =>
  page
    .locator('main section[data-outcome]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-outcome')));
