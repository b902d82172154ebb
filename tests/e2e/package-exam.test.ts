// A paper and a phase board as SCORM packages: a sitting that is left and gone on with, a result that is reported, a course system that dies.
import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { boardOf } from '../../src/app/player/pages/board-of';
import type { PackageOrder } from '../../src/packaging/bundle/order/package-order';
import { packagePaper } from '../../src/packaging/paper/package-paper';
import { answerQuestion, responseTo, shownIn } from './answer-by-hand';
import { openPage } from './browser';
import { putCourseSite, visitsOf } from './course-site';
import { forgetDevice, keepingOf, launchFrame } from './package-life';
import { openShelf, type ShelvedPackage, takePackage } from './package-shelf';
import { patient } from './patient';
import { expectAnswers, expectOrderly, printVisits, reportedIn, valuesOf } from './recorded-calls';

const minute = 60_000;

async function enrol(order: PackageOrder, standard: '12' | '2004') {
  const { folder, address } = await openShelf();
  const package_ = await takePackage(order);
  const site = address + (await putCourseSite(folder, standard));
  const { page } = await openPage({ site: address });
  return { page, package_, launch: `${site}?package=${package_.launch}` };
}

const paperOrder: PackageOrder = {
  kind: 'paper',
  seed: 'class-7',
  length: '20',
  format: 'scorm-1.2',
  rule: 'score:20',
};

/** The paper as it must be drawn. */
function paperIn({ page: { data }, config: { subject }, questions }: ShelvedPackage) {
  if (data.page !== 'paper' || subject.kind !== 'paper') throw new Error('This is no paper.');
  return packagePaper(data.exam, subject, questions);
}

const onScreen = (frame: Frame) => frame.locator('section[data-question-id]');

/** Answers the question on screen and goes to the next; gives its id. */
async function answerOne(page: Page, frame: Frame, { questions }: ShelvedPackage, isRight: boolean): Promise<string> {
  const id = (await onScreen(frame).getAttribute('data-question-id')) ?? '';
  const question = questions.find((one) => one.id === id);
  if (question?.kind !== 'choice') throw new Error(`${id} is no choice of this paper.`);
  for (const option of Object.values(responseTo(question, isRight)))
    await onScreen(frame).locator(`input[value="${option}"]`).check();
  await page.keyboard.press('n');
  await expect.poll(() => onScreen(frame).getAttribute('data-question-id'), patient).not.toBe(id);
  return id;
}

async function handIn(frame: Frame): Promise<void> {
  await frame.getByRole('button', { name: 'End the exam' }).click();
  await frame.getByRole('dialog').getByRole('button', { name: 'End it now' }).click();
  await frame.locator('[data-result]').waitFor();
}

async function timeLeft(frame: Frame): Promise<number> {
  const [minutes = 0, seconds = 0] = (await frame.getByRole('timer').locator('strong').innerText())
    .split(':')
    .map(Number);
  return (minutes * 60 + seconds) * 1000;
}

test('a paper is gone on with in its order and on its clock, handed in, and reported once', async () => {
  const { page, package_, launch } = await enrol(paperOrder, '12');
  const paper = paperIn(package_);
  const rights = [true, true, false, true, true, true, false, true];
  await page.clock.install();
  const frame = await launchFrame(page, launch);
  await frame.getByRole('button', { name: 'Start' }).click();
  await onScreen(frame).waitFor();
  const asked: string[] = [];
  for (const isRight of rights.slice(0, 4)) asked.push(await answerOne(page, frame, package_, isRight));
  await page.clock.fastForward(7 * minute);
  await expect.poll(() => timeLeft(frame), patient).toBeLessThanOrEqual((paper.minutes ?? 0) * minute - 7 * minute);
  const left = await timeLeft(frame);
  const before = await shownIn(frame);
  await forgetDevice(page);

  const again = await launchFrame(page, launch);
  await onScreen(again).waitFor();
  expect(await shownIn(again)).toEqual(before);
  expect(await timeLeft(again)).toBeLessThanOrEqual(left);
  await again.locator('#paper-question').click();
  for (const isRight of rights.slice(4)) asked.push(await answerOne(page, again, package_, isRight));
  expect(asked).toEqual(paper.items.slice(0, rights.length).map(({ questionId }) => questionId));
  await handIn(again);
  await expect.poll(() => keepingOf(again), patient).toBe('sent');
  await forgetDevice(page);

  const last = await launchFrame(page, launch);
  await last.locator('[data-result]').waitFor();
  await forgetDevice(page);

  const visits = await visitsOf(page);
  printVisits('A paper, SCORM 1.2', visits);
  const [begun, ended, seen] = visits;
  if (!begun || !ended || !seen) throw new Error('There were fewer than three visits.');
  for (const visit of [begun, seen]) {
    expectOrderly(visit, 'goodbye');
    expect(reportedIn(visit)).toEqual([]);
  }
  expect(valuesOf(begun, 'cmi.core.lesson_status')).toEqual(['incomplete']);
  expect(valuesOf(begun, 'cmi.core.score.raw')).toEqual([]);
  expectAnswers(ended, '1.2');
  expect(reportedIn(ended)).toEqual(asked);
  const scored = paper.items.filter(({ isScored }) => isScored).length;
  const earned = paper.items.filter(({ isScored }, index) => isScored && rights[index]).length;
  expect(Number(valuesOf(ended, 'cmi.core.score.raw').at(-1))).toBeCloseTo((earned / scored) * 100, 1);
  expect(valuesOf(ended, 'cmi.core.lesson_status')).toEqual(['incomplete', 'passed']);
});

test('a paper whose course system ends the session in the middle has its result, its error and its file, and is sent at the next launch', async () => {
  const { page, package_, launch } = await enrol(paperOrder, '12');
  const frame = await launchFrame(page, launch);
  await frame.getByRole('button', { name: 'Start' }).click();
  await onScreen(frame).waitFor();
  await answerOne(page, frame, package_, true);
  await expect.poll(() => keepingOf(frame), patient).toBe('sent');
  await page.evaluate(() => {
    const dead = () => 'false';
    window.answers = { LMSSetValue: dead, LMSCommit: dead, LMSFinish: dead, LMSGetLastError: () => '301' };
  });
  await answerOne(page, frame, package_, false);
  await answerOne(page, frame, package_, true);
  await handIn(frame);
  await expect.poll(() => keepingOf(frame), patient).toBe('ended');
  await frame.locator('[data-keeping] summary').click();
  await frame
    .locator('[data-keeping]')
    .getByText(/error 301/)
    .waitFor();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    frame.getByRole('button', { name: 'Download my 3 answers' }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(/^answers-.*\.json$/);

  const again = await launchFrame(page, launch);
  await again.locator('[data-result]').waitFor();
  await page.goto(launch.replace(/course-12.*/, 'blank.html'));
  const [died, sent] = await visitsOf(page);
  if (!died || !sent) throw new Error('There were fewer than two visits.');
  printVisits('A paper whose session ended, SCORM 1.2', [died, sent]);
  expect(valuesOf(died, 'cmi.core.score.raw')).toEqual([]);
  expectAnswers(sent, '1.2');
  expect(reportedIn(sent)).toHaveLength(3);
  expect(valuesOf(sent, 'cmi.core.score.raw')).toHaveLength(1);
  expect(valuesOf(sent, 'cmi.core.lesson_status')).toEqual(['failed']);
});

test('a board in SCORM 2004 stands as it was left, is checked, and stands so again', async () => {
  const order: PackageOrder = { kind: 'board', seed: '7', search: 'count=6', format: 'scorm-2004' };
  const { page, package_, launch } = await enrol(order, '2004');
  const { data } = package_.page;
  const { subject } = package_.config;
  if (data.page !== 'phases' || subject.kind !== 'board') throw new Error('This is no board.');
  const { question } = boardOf(data, subject.search);
  const frame = await launchFrame(page, launch);
  await frame.locator('[data-item]').first().press('1');
  await frame.getByText('1 of 6 placed').first().waitFor();
  await forgetDevice(page);

  const again = await launchFrame(page, launch);
  await again.getByText('1 of 6 placed').first().waitFor();
  // The same key takes it back.
  await again.locator('[data-item]').first().press('1');
  await again.getByText('0 of 6 placed').first().waitFor();
  await answerQuestion(again, question, true);
  await expect.poll(() => keepingOf(again), patient).toBe('sent');
  const before = await shownIn(again);
  await forgetDevice(page);

  const last = await launchFrame(page, launch);
  await expect.poll(() => shownIn(last), patient).toEqual(before);
  await forgetDevice(page);
  const visits = await visitsOf(page);
  printVisits('A board, SCORM 2004', visits);
  for (const visit of visits) expectOrderly(visit, 'goodbye');
  const [placed, checked, seen] = visits;
  if (!placed || !checked || !seen) throw new Error('There were fewer than three visits.');
  expectAnswers(checked, '2004');
  expect([placed, checked, seen].map((visit) => reportedIn(visit).length)).toEqual([0, 1, 0]);
  expect(valuesOf(checked, 'cmi.completion_status')).toEqual(['incomplete', 'completed']);
});
