// A bare lesson, question or board inside a page of somebody else.
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings, bringAxe } from './axe';
import { openPage, siteUrl } from './browser';
import {
  embedWishes,
  frameHeight,
  hostIncidents,
  hostPage,
  innerOverflow,
  lesson,
  liveFrame,
  plainFrame,
  question,
  rest,
  rightOption,
  script,
  startPages,
  toldOn,
  typesTold,
} from './embed-host';
import { patient } from './patient';

const check = 'Check answer';
const open = async (page: Page, body: string, headers = {}) => {
  await page.goto(await startPages({ '/': hostPage(body) }, headers));
  return liveFrame(page);
};

test('the snippet alone shows a question that can be answered, and changes nothing on the page around it', async () => {
  const { page } = await openPage(embedWishes);
  const frame = await open(page, plainFrame(question));
  await frame.locator(`input[value="${rightOption}"]`).check();
  await frame.getByRole('button', { name: check }).click();
  await expect.poll(() => frame.locator('[data-verdict="correct"]').count(), patient).toBeGreaterThan(0);
  expect(await frameHeight(page)).toBe(300);
  expect(await toldOn(page)).toEqual([]);
  expect(await frame.locator('[data-embed-keeper]').innerText()).toBe('Answers are kept only while this page is open.');
  const link = frame.getByRole('link', { name: 'Open in Drillbook' });
  expect(await link.getAttribute('target')).toBe('_blank');
  expect(await link.evaluate((element) => Reflect.get(element, 'href'))).toBe(
    siteUrl('practice/?ids=cc11-ticket-shop-peak&seed=1'),
  );
});

test('an element without a name opens no frame and leaves the link inside it to be read', async () => {
  const { page } = await openPage({ expected: [...hostIncidents, /needs a name/] });
  const element = `<drillbook-question><a href="${siteUrl()}">Drill</a></drillbook-question>`;
  await open(page, `${element}<drillbook-question name="cc11-ticket-shop-peak"></drillbook-question>${script()}`);
  expect(page.frames().filter((frame) => frame.url().includes('/embed/'))).toHaveLength(1);
  expect(await page.getByRole('link', { name: 'Drill' }).isVisible()).toBe(true);
});

test('where a host forbids the frame all scripts it can be read, with its answer in a fold', async () => {
  const { page } = await openPage({
    expected: [
      ...hostIncidents,
      /Blocked script execution|from origin 'null' has been blocked|Failed to load resource/,
    ],
  });
  await page.goto(await startPages({ '/': hostPage(plainFrame(question, 'sandbox')) }));
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { level: 1 }).waitFor();
  await frame.locator('details > summary').click();
  expect(await frame.locator('details strong').innerText()).toContain('Right:');
});

test('with the script a frame is as tall as its content: after an answer, after a fold, and then it rests', async () => {
  const { page } = await openPage(embedWishes);
  const frame = await open(page, plainFrame(lesson) + script());
  const settled = async () => {
    await expect.poll(() => innerOverflow(frame), patient).toEqual([0, 0]);
    await rest(page);
    expect(await innerOverflow(frame)).toEqual([0, 0]);
    const heights = (await toldOn(page)).filter(({ type }) => type === 'height');
    expect(await frameHeight(page)).toBe(heights.at(-1)?.height);
    return { height: await frameHeight(page), told: heights.length };
  };
  await expect.poll(() => frameHeight(page), patient).toBeGreaterThan(1_000);
  const before = await settled();
  await frame.getByText('Diagram as text').first().click();
  await expect.poll(() => frameHeight(page), patient).toBeGreaterThan(before.height);
  const opened = await settled();
  expect(opened.told).toBe(before.told + 1);
  const card = frame.locator('[data-question-kind="choice"]').first();
  await card.locator('input').first().check();
  await card.getByRole('button', { name: check }).click();
  await card.locator('[role="status"] strong').waitFor();
  const checked = await settled();
  expect(checked.height).toBeGreaterThan(opened.height);
  await page.setViewportSize({ width: 400, height: 800 });
  await expect.poll(() => frameHeight(page), patient).toBeGreaterThan(checked.height);
  await settled();
});

test('the script included twice tells and sizes once, and its elements take their options from attributes', async () => {
  const { page } = await openPage(embedWishes);
  const element = `<drillbook-question name="cc11-ticket-shop-peak" title="One question" theme="dark"><a href="#x">Link</a></drillbook-question>`;
  const frame = await open(page, script() + element + script());
  expect(new URL(frame.url()).search).toBe('?theme=dark');
  expect(await page.locator('iframe').getAttribute('title')).toBe('One question');
  expect(await page.getByRole('link', { name: 'Link' }).isVisible()).toBe(false);
  await expect.poll(() => innerOverflow(frame), patient).toEqual([0, 0]);
  await frame.locator(`input[value="${rightOption}"]`).check();
  await frame.getByRole('button', { name: check }).click();
  await expect.poll(() => typesTold(page), patient).toEqual(['ready', 'started', 'answered', 'progress', 'completed']);
  expect((await toldOn(page)).find(({ type }) => type === 'answered')).toEqual({
    type: 'answered',
    question: 'cc11-ticket-shop-peak',
    items: expect.arrayContaining([rightOption]),
    verdict: 'correct',
    earned: 1,
    possible: 1,
  });
  await page.locator('drillbook-question').evaluate((host) => host.setAttribute('theme', 'light'));
  await expect.poll(() => frame.evaluate(() => document.documentElement.dataset.theme), patient).toBe('light');
});

test('a host with a strict policy of its own needs to allow no style and no inline script', async () => {
  const origin = new URL(siteUrl()).origin;
  const { page } = await openPage(embedWishes);
  await page.goto(
    await startPages(
      {
        '/': `<!doctype html><html lang="en"><head><title>Strict</title></head><body><drillbook-question name="cc11-ticket-shop-peak" title="One question"></drillbook-question>${script()}</body></html>`,
      },
      { 'Content-Security-Policy': `default-src 'none'; frame-src ${origin}; script-src ${origin}; img-src data:` },
    ),
  );
  const frame = await liveFrame(page);
  await expect.poll(() => innerOverflow(frame), patient).toEqual([0, 0]);
  await frame.locator(`input[value="${rightOption}"]`).check();
  await frame.getByRole('button', { name: check }).click();
  await frame.locator('[data-verdict="correct"]').first().waitFor();
  await expect.poll(() => innerOverflow(frame), patient).toEqual([0, 0]);
});

test('the keyboard goes into the frame and out of it, and the frame takes the focus only when it is asked to', async () => {
  const { page } = await openPage(embedWishes);
  const frame = await open(page, plainFrame(question) + script());
  await expect.poll(() => typesTold(page), patient).toContain('ready');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  await page.locator('#before').focus();
  const inFrame = () => frame.evaluate(() => (document.hasFocus() ? document.activeElement?.localName : undefined));
  const stops: (string | undefined)[] = [];
  for (let presses = 0; presses < 12; presses += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => document.activeElement?.id)) === 'after') break;
    stops.push(await inFrame());
  }
  expect(stops).toEqual(['input', 'button', 'a']);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('after');
  await page.evaluate((origin) => {
    document.querySelector('iframe')?.contentWindow?.postMessage({ drillbook: 1, type: 'focus' }, origin);
  }, new URL(siteUrl()).origin);
  await expect.poll(() => frame.evaluate(() => document.activeElement?.localName), patient).toBe('h1');
});

test.each([
  { path: question, what: 'a question' },
  { path: lesson, what: 'a lesson' },
  { path: 'embed/phases/', what: 'the phase board' },
  { path: `${lesson}?part=containment`, what: 'a part of a lesson' },
])('$what in a frame has no finding of axe in both themes, and its headings skip no level', async ({ path }) => {
  const { page } = await openPage({ ...embedWishes, calm: true, prepare: bringAxe });
  const frame = await open(page, plainFrame(path) + script());
  await expect.poll(() => innerOverflow(frame), patient).toEqual([0, 0]);
  expect(await axeFindings(frame)).toEqual([]);
  await frame.evaluate(() => Object.assign(document.documentElement.dataset, { theme: 'dark' }));
  expect(await axeFindings(frame, 'colours')).toEqual([]);
  const levels = await frame.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4')].map((heading) => Number(heading.localName.slice(1))),
  );
  expect(levels.filter((level) => level === 1)).toEqual([1]);
  expect(levels.filter((level, index) => level > (levels[index - 1] ?? 0) + 1)).toEqual([]);
});

test('links in a frame open the site beside it, and anchors scroll without leaving a trace in the history', async () => {
  const { page, context } = await openPage({ ...embedWishes, expected: [...hostIncidents] });
  const frame = await open(page, plainFrame(lesson) + script());
  await expect.poll(() => innerOverflow(frame), patient).toEqual([0, 0]);
  const before = await page.evaluate(() => history.length);
  await frame.getByText('Diagram as text').first().click();
  await frame.locator('details a[href="#containment"]').first().click();
  expect(await frame.evaluate(() => document.activeElement?.id)).toBe('containment');
  expect(new URL(frame.url()).hash).toBe('');
  expect(await page.evaluate(() => history.length)).toBe(before);
  const [opened] = await Promise.all([
    context.waitForEvent('page'),
    frame.getByRole('link', { name: 'Open in Drillbook' }).click(),
  ]);
  await opened.waitForLoadState();
  expect(opened.url()).toBe(siteUrl('lessons/incident-response/'));
  expect(frame.url()).toBe(siteUrl(lesson));
});
