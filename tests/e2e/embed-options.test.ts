// What a host may choose in the address of a frame.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage } from './browser';
import {
  hostIncidents,
  hostPage,
  lenient,
  lesson,
  liveFrame,
  plainFrame,
  question,
  rightOption,
  script,
  startPages,
  toldOn,
} from './embed-host';

const open = async (page: Page, path: string) => {
  await page.goto(await startPages({ '/': hostPage(plainFrame(path) + script()) }));
  return liveFrame(page);
};

test('a part, a theme and a seed are shown as asked, and nonsense is told once each and passed over', async () => {
  const warnings: string[] = [];
  const { page } = await openPage({ expected: [...hostIncidents, /^console: warning/] });
  page.on('console', (message) => message.type() === 'warning' && warnings.push(message.text()));
  const part = await open(page, `${lesson}?part=containment&theme=dark&mood=good&mode=fast&count=7`);
  expect(await part.evaluate(() => document.documentElement.dataset.theme)).toBe('dark');
  const headings = await part.locator('.prose :is(h2, h3)').allInnerTexts();
  expect(headings[0]).toContain('Containment');
  expect(headings.join()).not.toContain('Eradication');
  await expect.poll(() => warnings.length, lenient).toBe(3);
  for (const [index, told] of ['“mood”', 'option mode', 'phases, count and pairs'].entries())
    expect(warnings[index]).toContain(told);
  const whole = await open(page, `${lesson}?part=no-such-heading`);
  await whole.getByRole('heading', { level: 1, name: 'Incident response basics' }).waitFor();
  await expect.poll(() => warnings.length, lenient).toBe(4);
  const orders: string[][] = [];
  for (const seed of ['a', 'a', 'b', 'c', 'd']) {
    const seeded = await open(page, `${question}?seed=${seed}`);
    orders.push(
      await seeded.locator('input').evaluateAll((inputs) => inputs.map((input) => Reflect.get(input, 'value'))),
    );
  }
  expect(orders[0]).toEqual(orders[1]);
  expect(new Set(orders.map((order) => order.join())).size).toBeGreaterThan(1);
});

test('in exam mode an answer is checked and scored once: no reason, no key, no second try', async () => {
  const { page } = await openPage({ expected: hostIncidents });
  const frame = await open(page, `${question}?mode=exam`);
  await frame.locator(`input:not([value="${rightOption}"])`).first().check();
  await frame.getByRole('button', { name: 'Check answer' }).click();
  await frame.locator('section[data-verdict="incorrect"]').waitFor();
  expect(await frame.locator('fieldset [data-verdict]').count()).toBe(0);
  expect(await frame.locator('input:enabled').count()).toBe(0);
  expect(await frame.getByRole('button').count()).toBe(0);
  expect(await frame.locator('main').innerText()).not.toContain('Explanation');
  await expect.poll(async () => (await toldOn(page)).some(({ type }) => type === 'completed'), lenient).toBe(true);
});

test('with progress off nothing is stored, and nothing comes back', async () => {
  const { page } = await openPage({ expected: [/^request: http:\/\/localhost:/] });
  const host = await startPages({ '/': hostPage(plainFrame(`${question}?progress=off`) + script()) }, {}, 'localhost');
  await page.goto(host);
  const frame = await liveFrame(page);
  await frame.locator(`input[value="${rightOption}"]`).check();
  await frame.getByRole('button', { name: 'Check answer' }).click();
  await frame.locator('section[data-verdict="correct"]').waitFor();
  expect(await frame.locator('[data-embed-keeper]').innerText()).toBe('Answers are kept only while this page is open.');
  expect(await frame.evaluate(async () => [localStorage.length, (await indexedDB.databases()).length])).toEqual([0, 0]);
  await page.reload();
  const again = await liveFrame(page);
  expect(await again.locator('section').getAttribute('data-verdict')).toBeNull();
});
