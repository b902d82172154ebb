// A package inside a course site: what it reports, what it resumes, and what it does when the site fails.
import type { Frame, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings, bringAxe } from './axe';
import { openPage } from './browser';
import { callsOf, packageFrame } from './course-site';
import { startHost } from './host';
import { check } from './lesson';
import { patient } from './patient';
import { configOf, flagship, putPackage } from './player-page';

const keeping = (frame: Frame) => frame.locator('[data-keeping]').getAttribute('data-keeping');
const score = (frame: Frame) => frame.locator('[data-score]').first().getAttribute('data-score');
const card = (frame: Frame) => frame.locator(`[data-question-id="${check}"]`);
const setTo = (calls: string[][], element: string) =>
  calls.filter(([name, first]) => name?.endsWith('SetValue') && first === element).map(([, , value]) => value);

async function answerRight(frame: Frame) {
  const { questions } = JSON.parse((await frame.locator('[id="site:page"]').textContent()) ?? '').data.lesson;
  const [right] = questions.find(({ id }: { id: string }) => id === check).key.right ?? [];
  await card(frame).locator(`input[value="${right}"]`).check();
  await card(frame).getByRole('button', { name: 'Check answer' }).click();
}

async function open(page: Page, address: string): Promise<Frame> {
  await page.goto(address);
  const frame = packageFrame(page);
  await frame.locator('[data-keeping]').waitFor();
  return frame;
}

test.each(['scorm-1.2', 'scorm-2004'] as const)('%s: launch, answer, suspend, resume', async (format) => {
  const host = await startHost();
  const { page } = await openPage({ site: host.address });
  const address = await putPackage(host, configOf(flagship, format));
  const first = await open(page, address);
  await expect.poll(() => keeping(first), patient).toBe('sent');
  await answerRight(first);
  const interaction = (calls: string[][]) => setTo(calls, 'cmi.interactions.0.id').length;
  await expect.poll(async () => interaction(await callsOf(page)), patient).toBeGreaterThan(0);
  await expect.poll(() => keeping(first), patient).toBe('sent');
  const calls = await callsOf(page);
  expect(calls.filter(([name, , , answer]) => name?.endsWith('SetValue') && answer !== 'true')).toEqual([]);
  expect(setTo(calls, 'cmi.suspend_data').every((state) => (state ?? '').length <= 3_500)).toBe(true);
  await page.goto('about:blank');

  const second = await open(page, address);
  await expect.poll(() => score(second), patient).toBe('1');
  expect(await card(second).getAttribute('data-verdict')).toBe('correct');
  await expect.poll(() => keeping(second), patient).toBe('sent');
  // What is only restored is not reported again.
  expect(interaction(await callsOf(page))).toBe(0);
});

test('a site that does not answer stops nobody: the answer waits on this device and can be carried away', async () => {
  const host = await startHost();
  const { page } = await openPage({ site: host.address, prepare: bringAxe });
  const address = await putPackage(host, configOf(flagship, 'scorm-1.2'));
  const frame = await open(page, `${address}?missing`);
  await answerRight(frame);
  await expect.poll(() => score(frame), patient).toBe('1');
  await expect.poll(() => keeping(frame), patient).toBe('absent');
  await frame.locator('[data-keeping] summary').click();
  await frame.getByText('1 answer not sent yet.').waitFor();
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    frame.getByRole('button', { name: 'Download my answer' }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^answers-.*\.json$/);
  expect(await axeFindings(page)).toEqual([]);
});

test('a site that refuses is told of with its error, and has the answer when it takes it', async () => {
  const host = await startHost();
  const { page } = await openPage({ site: host.address });
  const frame = await open(page, await putPackage(host, configOf(flagship, 'scorm-1.2')));
  await expect.poll(() => keeping(frame), patient).toBe('sent');
  await page.evaluate(() => {
    window.answers.LMSCommit = () => 'false';
    window.answers.LMSGetLastError = () => '391';
  });
  await answerRight(frame);
  await expect.poll(() => keeping(frame), patient).toBe('waiting');
  await frame.locator('[data-keeping] summary').click();
  await frame.getByText(/391/).first().waitFor();
  expect(await score(frame)).toBe('1');
  await page.evaluate(() => {
    window.answers = {};
  });
  await expect.poll(() => keeping(frame), { ...patient, timeout: 30_000 }).toBe('sent');
});

test('the connection test goes on in the visit of the package and leaves the learner’s state alone', async () => {
  const host = await startHost();
  const { page } = await openPage({ site: host.address, prepare: bringAxe });
  const address = await putPackage(host, configOf(flagship, 'scorm-1.2'));
  const frame = await open(page, address);
  await expect.poll(() => keeping(frame), patient).toBe('sent');
  await answerRight(frame);
  await expect.poll(async () => setTo(await callsOf(page), 'cmi.interactions.0.id').length, patient).toBeGreaterThan(0);
  await expect.poll(() => keeping(frame), patient).toBe('sent');
  await frame.locator('[data-keeping] summary').click();
  await frame.getByRole('link', { name: 'Test the connection' }).click();
  await frame.getByRole('button', { name: 'Start the test' }).click();
  await frame.getByText('The test is over. Your course site took everything.').waitFor();
  expect(await frame.getByRole('textbox').inputValue()).toContain('LMSSetValue("cmi.suspend_data", …)');
  expect(await axeFindings(page)).toEqual([]);
  await page.goto('about:blank');
  const again = await open(page, address);
  await expect.poll(() => score(again), patient).toBe('1');
});
