import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, siteUrl } from './browser';
import { becomesLive, board, cardOf, checkButton, expectVerdict, lessonPath, missingPath, visit } from './lesson';
import { headingLevels, recordShifts, sidewaysOverflow, smallTargets } from './measures';
import { patient } from './patient';
import { asked, practicePath } from './practice';

const setPath = `${practicePath}?count=3&seed=x`;
const pages = [
  '',
  lessonPath,
  'practice/phases/',
  practicePath,
  setPath,
  'services/',
  'services/aws-waf/',
  'drills/',
  'exam/',
  missingPath,
];
const answerControls = '[data-question-id] :is(label, button)';
const controls = 'a[href], button, input, select, summary, [role="button"]';

/** Opens a page with all that it shows. */
async function show(page: Page, path: string): Promise<void> {
  await visit(page, path);
  if (path === setPath) await asked(page).waitFor();
}

test('no page scrolls sideways at any width or at 200 % zoom, and none has two first headings or skips a level', async () => {
  const { page } = await openPage({ expected: [/404/] });
  const found: string[] = [];
  for (const path of pages) {
    await show(page, path);
    const levels = await headingLevels(page);
    if (levels.filter((level) => level === 1).length !== 1) found.push(`/${path} has not one h1`);
    if (levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1))
      found.push(`/${path}: ${levels.join(' ')}`);
    // 640 and 384 px are what 200 % zoom leaves of 1280 and 768 px.
    for (const width of [320, 360, 384, 640, 768, 1280, 1920]) {
      await page.setViewportSize({ width, height: 800 });
      const overflow = await sidewaysOverflow(page);
      if (overflow > 0) found.push(`/${path} at ${width} px by ${overflow} px`);
    }
  }
  expect(found).toEqual([]);
});

test('a board in hand, checked, or as a grid does not scroll sideways on 320 px', async () => {
  const { page } = await openPage({ width: 320, height: 640 });
  await visit(page, lessonPath);
  const card = cardOf(page, board);
  const overflows: number[] = [];
  await card.locator('[data-item="amazon-cloudwatch-logs"]').press('6');
  await card.locator('[data-item="amazon-cloudwatch-logs"]').press('3');
  await card.locator('[data-item="amazon-cloudwatch-logs"]').click();
  overflows.push(await sidewaysOverflow(page));
  await card.getByRole('button', { name: 'Done' }).click();
  await card.getByRole('radio', { name: 'Grid' }).check();
  overflows.push(await sidewaysOverflow(page));
  await checkButton(card).click();
  await expectVerdict(card, 'partial');
  overflows.push(await sidewaysOverflow(page));
  await card.getByRole('radio', { name: 'Board' }).check();
  overflows.push(await sidewaysOverflow(page));
  expect(overflows).toEqual([0, 0, 0, 0]);
});

test('on a touch screen every target is 24 px large, and every answer control 44 px', async () => {
  const { page } = await openPage({ width: 360, height: 740, touch: true, expected: [/404/] });
  const small: string[] = [];
  for (const path of pages) {
    await show(page, path);
    small.push(...(await smallTargets(page, controls, 24)).map((target) => `/${path}: ${target}`));
    if (path === setPath) small.push(...(await smallTargets(page, answerControls, 44)));
  }
  await visit(page, lessonPath);
  const card = cardOf(page, board);
  await card.locator('[data-item="aws-backup"]').press('5');
  await card.locator('[data-item="aws-waf"]').tap();
  small.push(...(await smallTargets(page, answerControls, 44)));
  await card.getByRole('button', { name: 'Done' }).tap();
  await card.getByRole('radio', { name: 'Grid' }).check();
  small.push(...(await smallTargets(page, answerControls, 44)));
  await checkButton(card).tap();
  await expectVerdict(card, 'partial');
  small.push(...(await smallTargets(page, answerControls, 44)));
  expect(small).toEqual([]);
});

test('with reduced motion nothing on the page moves by itself or when it is used', async () => {
  const { page } = await openPage({ calm: true });
  await visit(page, lessonPath);
  const moving = () =>
    page.evaluate(() =>
      document
        .getAnimations()
        .filter(({ effect, playState }) => playState === 'running' && Number(effect?.getComputedTiming().duration) > 10)
        .map(({ effect }) =>
          effect instanceof KeyframeEffect ? effect.target?.outerHTML.slice(0, 80) : 'an animation',
        ),
    );
  expect(await moving()).toEqual([]);
  const card = cardOf(page, board);
  await card.locator('[data-item="aws-backup"]').click();
  expect(await moving()).toEqual([]);
  await page.getByRole('button', { name: 'Enlarge' }).click();
  expect(await moving()).toEqual([]);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior)).toBe('auto');
});

test.each([
  { width: 360, height: 740 },
  { width: 1280, height: 800 },
])('taking over a prerendered page moves nothing on it ($width px)', async ({ width, height }) => {
  const { context } = await openPage({ expected: [/404/] });
  const paths = [...pages, `${lessonPath}#${board}`, 'practice/phases/?seed=class-7&count=12'];
  const waiting = [...paths];
  const shifts = new Map<string, unknown>();
  /** One tab after the other page; the scripts of each wait until its static form was painted. */
  const watchInOneTab = async () => {
    const page = await context.newPage();
    await page.setViewportSize({ width, height });
    let isPainted = Promise.resolve();
    await page.route('**/*.js', async (route) => {
      await isPainted;
      await route.continue();
    });
    for (let path = waiting.shift(); path !== undefined; path = waiting.shift()) {
      let letScriptsIn = () => {};
      isPainted = new Promise((resolve) => {
        letScriptsIn = resolve;
      });
      await page.goto('about:blank');
      await page.goto(siteUrl(path), { waitUntil: 'commit' });
      await page.waitForFunction(() => document.readyState === 'interactive');
      await page.evaluate(recordShifts);
      letScriptsIn();
      await becomesLive(page);
      if (path === setPath) await asked(page).waitFor();
      const now = () => page.evaluate(() => performance.now());
      const end = (await now()) + 1_500;
      await expect.poll(now, patient).toBeGreaterThan(end);
      shifts.set(path, await page.evaluate(() => Reflect.get(window, 'shifts')));
    }
  };
  await Promise.all([watchInOneTab(), watchInOneTab(), watchInOneTab(), watchInOneTab()]);
  expect(shifts).toEqual(new Map(paths.map((path) => [path, []])));
});

test('a chosen theme is there after a reload before anything is painted', async () => {
  const noteThemes = () => {
    const themes: unknown[] = [];
    Object.assign(window, { themes });
    const note = () => {
      if (document.body)
        themes.push([document.documentElement.dataset.theme, getComputedStyle(document.body).colorScheme]);
      if (themes.length < 20) requestAnimationFrame(note);
    };
    note();
    new MutationObserver((_, observer) => {
      if (!document.body) return;
      observer.disconnect();
      themes.push([document.documentElement.dataset.theme]);
    }).observe(document, { childList: true, subtree: true });
  };
  const { page } = await openPage({ scheme: 'light', prepare: (fresh) => fresh.addInitScript(noteThemes) });
  await visit(page);
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('dark');
  const paper = () => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
  const dark = await paper();
  await page.reload();
  await becomesLive(page);
  const themes = (): Promise<unknown[][]> => page.evaluate(() => Reflect.get(window, 'themes'));
  await expect.poll(async () => (await themes()).length, patient).toBeGreaterThan(15);
  for (const [theme] of await themes()) expect(theme).toBe('dark');
  expect(await paper()).toBe(dark);
  await page.goto(siteUrl(lessonPath));
  expect(await page.locator('html').getAttribute('data-theme')).toBe('dark');
  await expect.poll(() => page.getByRole('combobox', { name: 'Theme' }).inputValue(), patient).toBe('dark');
});
