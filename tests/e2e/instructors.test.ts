import { readFileSync } from 'node:fs';
import { strFromU8, unzipSync } from 'fflate';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { readEventLog } from '../../src/core/embed/log/event-log';
import { axeFindings, bringAxe } from './axe';
import { openPage, siteUrl } from './browser';
import { press, tabTo } from './keys';
import { check, visit } from './lesson';
import { patient } from './patient';
import { spokenOn } from './spoken';

const path = 'instructors/';
const lesson = 'Incident response basics';
const phone = { width: 360, height: 740 };

const part = (page: Page, name: 'embed' | 'package'): Locator => page.locator(`section[aria-labelledby="${name}"]`);
const frame = (page: Page): FrameLocator => page.frameLocator('section[aria-labelledby="embed"] iframe');
const frameBox = (page: Page) => part(page, 'embed').locator('iframe').boundingBox();
const events = (page: Page): Promise<(string | null)[]> =>
  page.locator('[data-event]').evaluateAll((rows) => rows.map((row) => row.getAttribute('data-event')));
const snippet = (page: Page): Promise<string> => page.getByRole('textbox', { name: 'Snippet' }).inputValue();

/** The file that a click gives. */
async function downloadBy(page: Page, button: Locator): Promise<{ name: string; bytes: Uint8Array }> {
  const [download] = await Promise.all([page.waitForEvent('download'), button.click()]);
  return { name: download.suggestedFilename(), bytes: readFileSync(await download.path()) };
}

test('a lesson is picked, answered in the preview and watched, and its snippet and log are taken away', async () => {
  const { page, context } = await openPage();
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await visit(page, path);
  await part(page, 'embed').getByRole('combobox', { name: 'Lesson', exact: true }).selectOption({ label: lesson });
  await part(page, 'embed').getByRole('combobox', { name: 'Part of the lesson' }).selectOption('containment');
  await part(page, 'embed').locator('iframe').scrollIntoViewIfNeeded();
  await expect.poll(() => events(page), patient).toContain('ready');

  const card = frame(page).locator(`[data-question-id="${check}"]`);
  await card.locator('input[value="containment"]').check();
  await card.getByRole('button', { name: 'Check answer' }).click();
  // It is the only question of this part.
  await expect.poll(() => events(page), patient).toContain('completed');
  const told = await events(page);
  expect(told.indexOf('answered')).toBeLessThan(told.indexOf('started'));
  expect(await page.locator('[data-event="answered"]').textContent()).toContain(`${check}: right, 1 of 1 points`);
  const spoken = (await spokenOn(page)).filter((text) => text.startsWith('Event'));
  expect(spoken).toEqual([
    expect.stringMatching(/^Event \d+: answered, right$/),
    expect.stringMatching(/^Event \d+: completed$/),
  ]);

  await page.getByRole('button', { name: 'Copy the snippet' }).click();
  await page.getByText('Snippet copied').waitFor();
  const line = await page.evaluate(() => navigator.clipboard.readText());
  expect(line).toBe(await snippet(page));
  expect(line).toContain(`src="${siteUrl('embed/lessons/incident-response/')}?part=containment"`);

  const log = await downloadBy(page, page.getByRole('button', { name: 'Download log' }));
  const read = readEventLog(strFromU8(log.bytes));
  const found = read.ok ? read.value.events : [];
  expect(found.filter(({ type }) => type === 'answered')).toEqual([
    expect.objectContaining({ question: check, verdict: 'correct', earned: 1, possible: 1 }),
  ]);
  expect(read).toMatchObject({ ok: true, value: { leftOut: 0 } });
});

test('the frame is as wide as it is made by button, slider and corner, and as high as it asks for', async () => {
  const { page } = await openPage({ width: 1280, height: 900 });
  await visit(page, path);
  await part(page, 'embed').locator('iframe').scrollIntoViewIfNeeded();
  await expect.poll(() => events(page), patient).toContain('height');
  const width = async () => Math.round((await frameBox(page))?.width ?? 0);
  const height = async () => Math.round((await frameBox(page))?.height ?? 0);
  const asked = () =>
    frame(page)
      .locator('body')
      .evaluate((body) => Math.ceil(body.getBoundingClientRect().height));
  for (const [name, wanted] of [
    ['Phone', 360],
    ['Wide', 1024],
    ['Column', 640],
  ] as const) {
    const button = page.getByRole('button', { name: new RegExp(`^${name}`) });
    await button.click();
    // Two pixels are the border around it.
    await expect.poll(width, patient).toBe(wanted - 2);
    expect(await button.getAttribute('aria-pressed')).toBe('true');
    await expect.poll(async () => Math.abs((await height()) - (await asked())), patient).toBeLessThanOrEqual(1);
  }
  await page.getByRole('slider', { name: /^Width: 640 pixels/ }).press('ArrowRight');
  await expect.poll(width, patient).toBe(648);
  const box = await part(page, 'embed').locator('iframe').locator('..').boundingBox();
  if (!box) throw new Error('The frame has no box.');
  const stage = page.getByRole('region', { name: 'Preview' });
  await stage.evaluate((element) => element.scrollTo(0, element.scrollHeight));
  const corner = await part(page, 'embed').locator('iframe').locator('..').boundingBox();
  if (!corner) throw new Error('The frame has no box.');
  await page.mouse.move(corner.x + corner.width - 4, corner.y + corner.height - 4);
  await page.mouse.down();
  await page.mouse.move(corner.x + corner.width - 104, corner.y + corner.height - 4, { steps: 4 });
  await page.mouse.up();
  await expect.poll(width, patient).toBeLessThan(600);
  await page.getByRole('button', { name: /^Column/ }).click();
  await expect.poll(width, patient).toBe(638);
});

test('a SCORM 1.2 package is made and downloaded, and holds what its manifest lists', async () => {
  const { page } = await openPage();
  await visit(page, path);
  const maker = part(page, 'package');
  await maker.getByRole('combobox', { name: 'Lesson', exact: true }).selectOption({ label: lesson });
  await maker.getByRole('radio', { name: /^a score is reached/ }).check();
  const { name, bytes } = await downloadBy(page, maker.getByRole('button', { name: 'Make the package' }));
  expect(name).toBe('incident-response-scorm-1.2.zip');
  await maker.getByText(/^Made: incident-response-scorm-1\.2\.zip, \d+ kB\.$/).waitFor();
  expect(await spokenOn(page)).toContain('Making the package…');
  const files = unzipSync(bytes);
  const manifest = strFromU8(files['imsmanifest.xml'] ?? new Uint8Array());
  expect(manifest).toContain(lesson);
  const listed = [...manifest.matchAll(/<file href="([^"]+)"/g)].map(([, href]) => href);
  expect(
    Object.keys(files)
      .filter((file) => !file.endsWith('imsmanifest.xml'))
      .sort(),
  ).toEqual(listed.sort());
  expect(strFromU8(files['index.html'] ?? new Uint8Array())).toContain('"rule":"score","least":70');
});

test('a question is framed and a package made by the keyboard alone', async () => {
  const { page } = await openPage({ calm: true });
  await visit(page, path);
  const builder = part(page, 'embed');
  await tabTo(page, builder.getByRole('radio', { name: 'a lesson', exact: true }).first());
  await press(page, 'ArrowDown');
  await expect.poll(() => snippet(page), patient).toContain('/embed/questions/');
  const before = await snippet(page);
  const question = builder.getByRole('combobox', { name: 'Question', exact: true });
  await tabTo(page, question);
  await press(page, 'ArrowDown');
  await expect.poll(() => snippet(page), patient).not.toBe(before);
  await tabTo(page, page.getByRole('slider', { name: /^Width/ }));
  await press(page, 'Home');
  await page.getByRole('slider', { name: 'Width: 280 pixels' }).waitFor();
  await tabTo(page, page.getByRole('button', { name: 'Copy the snippet' }));
  await press(page, 'Enter');
  await expect.poll(() => spokenOn(page), patient).toContain('Snippet copied');
  await tabTo(page, page.getByRole('radio', { name: /^SCORM 1\.2/ }));
  await press(page, 'ArrowDown');
  await tabTo(page, page.getByRole('button', { name: 'Make the package' }));
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/-scorm-2004\.zip$/);
});

test('axe finds nothing wrong with the page in either theme, wide or on a phone, empty or with all that it can say', {
  timeout: 180_000,
}, async () => {
  const { page } = await openPage({ calm: true, prepare: bringAxe });
  const found: string[] = [];
  const look = async (state: string, size: { width: number; height: number }) => {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      const findings = await axeFindings(page, colorScheme === 'light' ? 'all' : 'colours', false);
      found.push(...findings.map((finding) => `${state}, ${size.width} px, ${colorScheme}: ${finding}`));
    }
  };
  await visit(page, path);
  await part(page, 'embed').locator('iframe').scrollIntoViewIfNeeded();
  await expect.poll(() => events(page), patient).toContain('ready');
  await look('a lesson', phone);
  await page.getByRole('button', { name: /^Wide/ }).click();
  const overflow = () =>
    page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  expect(await overflow()).toBe(0);
  await part(page, 'embed').getByRole('radio', { name: 'one question' }).check();
  await part(page, 'embed').getByRole('radio', { name: 'a task of the exam' }).check();
  await part(page, 'embed').getByRole('textbox', { name: 'Seed' }).fill('no seed');
  const maker = part(page, 'package');
  await maker.getByRole('radio', { name: 'the phase board' }).check();
  await maker.getByRole('radio', { name: /^xAPI/ }).check();
  await maker.getByRole('radio', { name: /^a score is reached/ }).check();
  await maker.getByRole('button', { name: 'Make the package' }).click();
  await maker.getByText('The package cannot be made yet.').waitFor();
  await look('a question, and a package with a problem', { width: 1280, height: 900 });
  expect(found).toEqual([]);
});
