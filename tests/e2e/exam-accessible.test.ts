// The mock exam for everyone: axe, narrow windows, large targets, and a focus that is seen.
import type { Locator, Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings, bringAxe } from './axe';
import { openPage } from './browser';
import {
  boxes,
  endButton,
  endDialog,
  endPaper,
  examPath,
  openElsewhere,
  openTab,
  paperPath,
  pickFirst,
  startPaper,
} from './exam';
import { hasFocus } from './keys';
import { visit } from './lesson';
import { headingLevels, sidewaysOverflow, smallTargets } from './measures';
import { patient } from './patient';

const controls = 'main :is(a[href], button, input, select, summary)';

type Look = { width: number; colorScheme: 'light' | 'dark' };

/** Where colours and widths come together in new ways all four looks are needed, elsewhere the first two. */
const looks: readonly Look[] = [
  { width: 320, colorScheme: 'dark' },
  { width: 1280, colorScheme: 'light' },
  { width: 1280, colorScheme: 'dark' },
  { width: 320, colorScheme: 'light' },
];

/** What is wrong with the page as it stands, in some of the looks. */
async function faultsOf(page: Page, state: string, count: 2 | 4): Promise<string[]> {
  const faults: string[] = [];
  for (const { width, colorScheme } of looks.slice(0, count)) {
    await page.setViewportSize({ width, height: 800 });
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    faults.push(...(await axeFindings(page)).map((found) => `${state}, ${width} px, ${colorScheme}: ${found}`));
    if ((await sidewaysOverflow(page)) > 0) faults.push(`${state} scrolls sideways at ${width} px`);
  }
  const levels = await headingLevels(page);
  if (levels.filter((level) => level === 1).length !== 1) faults.push(`${state} has not one h1`);
  if (levels.some((level, index) => level > (levels[index - 1] ?? 0) + 1)) faults.push(`${state}: ${levels.join(' ')}`);
  return faults;
}

test('axe finds nothing wrong with the exam before, during and after, on a phone and on a desktop, light and dark', {
  timeout: 180_000,
}, async () => {
  const { page, context } = await openPage({ prepare: bringAxe });
  await visit(page, examPath);
  await page.getByText('More time').click();
  const faults = await faultsOf(page, 'start', 4);
  await visit(page, `${paperPath}?attempt=none`);
  await page.getByText('This browser keeps no paper under this address.').waitFor();
  faults.push(...(await faultsOf(page, 'unknown', 2)));

  const id = await startPaper(page);
  await pickFirst(page, 1, 20);
  await page.keyboard.press('f');
  await page
    .getByRole('button', { name: /^Strike out: / })
    .first()
    .click();
  await boxes(page).nth(1).check();
  await page.getByText('All questions').click();
  faults.push(...(await faultsOf(page, 'question', 4)));
  await page.keyboard.press('r');
  faults.push(...(await faultsOf(page, 'review', 2)));
  await endButton(page).click();
  await endDialog(page).waitFor();
  faults.push(...(await faultsOf(page, 'end?', 4)));
  await page.keyboard.press('Escape');

  const other = await openTab(context, id);
  await openElsewhere(other).waitFor();
  faults.push(...(await faultsOf(other, 'elsewhere', 2)));
  await other.close();
  await endPaper(page);
  await page.getByText('All times in a table').click();
  faults.push(...(await faultsOf(page, 'result', 4)));
  await visit(page, examPath);
  await page.getByRole('heading', { name: 'Your papers' }).waitFor();
  faults.push(...(await faultsOf(page, 'history', 2)));
  expect(faults).toEqual([]);
});

test('on a touch screen every target of the exam is 24 px large, and every control of an answer 44 px', async () => {
  const { page } = await openPage({ width: 320, height: 740, touch: true });
  await startPaper(page);
  await page.getByText('All questions').tap();
  const small = [
    ...(await smallTargets(page, controls, 24)),
    ...(await smallTargets(page, 'main [data-question-id] :is(label, button)', 44)),
    ...(await smallTargets(page, 'main details button', 44)),
  ];
  await page.getByRole('button', { name: 'Review', exact: true }).tap();
  small.push(...(await smallTargets(page, controls, 24)));
  await endButton(page).tap();
  small.push(...(await smallTargets(page, 'dialog[open] button', 44)));
  await endDialog(page).getByRole('button', { name: 'End it now' }).tap();
  await page.getByRole('heading', { name: 'By domain' }).waitFor();
  small.push(...(await smallTargets(page, controls, 24)));
  expect(small).toEqual([]);
});

/** What is wrong with the sight of whatever has the focus: no ring, out of the window, or wholly under the bar that stays. */
const focusFaults = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { activeElement } = document;
    if (!activeElement || activeElement === document.body) return ['nothing has the focus'];
    const name = `${activeElement.localName} “${(activeElement.getAttribute('aria-label') ?? activeElement.textContent)?.slice(0, 40)}”`;
    const isRinged = (element: Element | null): boolean => {
      if (!element || element.localName === 'section') return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2) || isRinged(element.parentElement);
    };
    const box = (activeElement.closest('label') ?? activeElement).getBoundingClientRect();
    const bars = [...document.querySelectorAll('main *')].filter(
      (element) => getComputedStyle(element).position === 'sticky' && !element.contains(activeElement),
    );
    const covered = bars
      .map((bar) => bar.getBoundingClientRect())
      .some(({ top, bottom }) => box.top >= top - 1 && box.bottom <= bottom + 1);
    return [
      ...(isRinged(activeElement) ? [] : [`${name} has no ring`]),
      ...(box.bottom > 0 && box.top < innerHeight ? [] : [`${name} is out of sight`]),
      ...(covered ? [`${name} is under the bar`] : []),
    ];
  });

/** Walks with `key` until `last` has the focus, and looks at each stop. */
async function walkTo(
  page: Page,
  key: 'Tab' | 'Shift+Tab',
  last: Locator,
): Promise<{ stops: number; faults: string[] }> {
  const faults: string[] = [];
  for (let stops = 1; stops < 120; stops += 1) {
    await page.keyboard.press(key);
    faults.push(...(await focusFaults(page)));
    if (await hasFocus(last)) return { stops, faults };
  }
  throw new Error(`120 times ${key} did not lead to ${last}.`);
}

test.each([
  { width: 320, height: 568 },
  { width: 1280, height: 600 },
])(
  'whatever has the focus in a paper is seen, also beside the bar that stays ($width px)',
  async ({ width, height }) => {
    const { page } = await openPage({ width, height, calm: true });
    await startPaper(page);
    const clock = page.getByRole('button', { name: 'Hide the clock' });
    await page.getByText('All questions').click();
    await clock.focus();
    const keys = page.getByRole('button', { name: 'Keys', exact: true });
    const down = await walkTo(page, 'Tab', keys);
    const up = await walkTo(page, 'Shift+Tab', clock);
    expect([...down.faults, ...up.faults]).toEqual([]);
    expect(down.stops).toBeGreaterThan(30);
    await page.keyboard.press('n');
    await expect.poll(() => hasFocus(page.locator('#paper-question')), patient).toBe(true);
    expect(await focusFaults(page)).toEqual([]);
  },
);
