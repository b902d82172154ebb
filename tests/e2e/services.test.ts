import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { byShortName } from '../../src/course/catalog/service-order';
import type { CoursePage, ServicesPageData } from '../../src/course/page-data';
import { openPage, siteUrl } from './browser';
import { press, tabTo } from './keys';
import { visit } from './lesson';
import { patient } from './patient';
import { asked, isFocused, place, summary } from './practice';
import { spokenOn } from './spoken';

const servicesPath = 'services/';
const phone = { width: 360, height: 740 };
const containment = 'containment';

const table = (page: Page) => page.getByRole('table', { name: 'AWS services by phase of incident response' });
const rows = (page: Page): Promise<string[]> =>
  table(page)
    .getByRole('rowheader')
    .evaluateAll((heads) => heads.map((head) => head.querySelector('a')?.textContent ?? ''));
const column = (page: Page, name: RegExp) => table(page).getByRole('columnheader', { name });
const sortOf = (page: Page, name: RegExp) => column(page, name).getAttribute('aria-sort');
const mark = (page: Page, name: string) => table(page).getByRole('button', { name });
const reason = '3. Containment: Blocks hostile web requests by address or pattern.';

/** The services as they were published. */
async function readServices(): Promise<ServicesPageData['services']> {
  const response = await fetch(siteUrl(`${servicesPath}page.json`));
  // Our own build wrote this file; its shape is the build's promise.
  const { data } = (await response.json()) as CoursePage;
  if (data.page !== 'services') throw new Error('These are no services.');
  return data.services;
}

test('the matrix is filtered and sorted by the keyboard alone, and says how it is', async () => {
  const { page } = await openPage();
  const services = (await readServices()).toSorted(byShortName);
  const names = (some: typeof services) => some.map(({ name }) => name);
  const gradeOf = ({ phases }: (typeof services)[number]) => phases[containment]?.grade;
  await visit(page, servicesPath);
  expect(await rows(page)).toEqual(names(services));
  expect(await sortOf(page, /^Service/)).toBe('ascending');

  await tabTo(page, page.getByRole('combobox', { name: 'Helps in' }));
  await page.keyboard.type('3');
  const helping = services.filter(gradeOf);
  await expect.poll(() => rows(page), patient).toEqual(names(helping));
  await tabTo(page, column(page, /Containment/).getByRole('button'));
  await press(page, 'Enter');
  const best = helping.filter((service) => gradeOf(service) === 'best');
  const also = helping.filter((service) => gradeOf(service) === 'also');
  await expect.poll(() => rows(page), patient).toEqual(names([...best, ...also]));
  expect([await sortOf(page, /Containment/), await sortOf(page, /^Service/)]).toEqual(['ascending', null]);

  await tabTo(page, page.getByRole('checkbox', { name: 'Only where it helps most' }), 'Shift+Tab');
  await press(page, 'Space');
  await tabTo(page, page.getByRole('checkbox', { name: 'Only services in the scope of the exam' }));
  await press(page, 'Space');
  const inScope = best.filter((service) => service.inScope);
  await expect.poll(() => rows(page), patient).toEqual(names(inScope));
  await tabTo(page, page.getByRole('searchbox', { name: 'Name or purpose' }), 'Shift+Tab');
  await page.keyboard.type('hostile zebras');
  await page.getByText('No service fits. Change what you look for.').waitFor();
  expect(await table(page).count()).toBe(0);
  await press(page, 'ControlOrMeta+A');
  await page.keyboard.type('waf');
  await expect.poll(() => rows(page), patient).toEqual(['AWS WAF']);
  expect(await spokenOn(page)).toContain(`${inScope.length} of ${services.length} services`);
  expect((await spokenOn(page)).at(-1)).toBe(`1 of ${services.length} services`);
});

test('on a phone a reason is read by the keyboard, with the focus always in sight, and the order by name comes back', async () => {
  const { page } = await openPage({ ...phone, calm: true });
  await visit(page, servicesPath);
  const byName = await rows(page);
  await tabTo(page, column(page, /Identification/).getByRole('button'));
  await press(page, 'Enter');
  expect(await rows(page)).not.toEqual(byName);
  await tabTo(page, column(page, /^Service/).getByRole('button'), 'Shift+Tab');
  await press(page, 'Enter');
  expect(await rows(page)).toEqual(byName);

  await tabTo(page, mark(page, 'AWS WAF, Containment: helps most. Why?'));
  await press(page, 'Enter');
  await table(page).getByRole('cell', { name: reason }).waitFor();
  expect(await mark(page, 'AWS WAF, Containment').getAttribute('aria-expanded')).toBe('true');
  expect((await spokenOn(page)).filter((text) => text === reason)).toEqual([reason]);
  await press(page, 'Enter');
  expect(await table(page).getByText(reason).count()).toBe(0);

  const isCovered = () =>
    page.evaluate(() => {
      const { top, bottom } = document.activeElement?.getBoundingClientRect() ?? new DOMRect();
      const head = document.querySelector('thead')?.getBoundingClientRect().bottom ?? 0;
      return top < head - 1 || bottom > window.innerHeight;
    });
  for (let stops = 0; stops < 30; stops += 1) {
    await page.keyboard.press('Shift+Tab');
    expect(await isCovered()).toBe(false);
  }
});

test('on a touch screen a reason opens and closes at a tap, one at a time', async () => {
  const { page } = await openPage({ ...phone, touch: true });
  await visit(page, servicesPath);
  const open = table(page).locator('[aria-expanded="true"]');
  await mark(page, 'AWS WAF, Containment').tap();
  await table(page).getByText('Blocks hostile web requests by address or pattern.').waitFor();
  await mark(page, 'AWS WAF, Preparation').tap();
  await table(page).getByText('Rules in place early stop common web attacks.').waitFor();
  expect(await table(page).getByText('Blocks hostile web requests').count()).toBe(0);
  expect(await open.count()).toBe(1);
  await mark(page, 'AWS WAF, Preparation').tap();
  expect(await open.count()).toBe(0);
});

test('a service leads to what it is confused with, to a passage, and to questions about its phases', async () => {
  const { page } = await openPage();
  await visit(page, servicesPath);
  const follow = async (name: string) => {
    await tabTo(page, page.getByRole('link', { name, exact: true }));
    await page.keyboard.press('Enter');
  };
  const heading = (name: string) => page.getByRole('heading', { level: 1, name, exact: true });
  await follow('AWS WAF');
  await isFocused(heading('AWS WAF'));
  await follow('AWS Shield');
  await isFocused(heading('AWS Shield'));
  await page.goBack();
  await heading('AWS WAF').waitFor();
  await follow('Incident response basics: 3. Containment');
  await page.waitForURL(siteUrl('lessons/incident-response/#containment'));
  const top = () => page.locator('h2#containment').evaluate((element) => element.getBoundingClientRect().top);
  await expect.poll(top, patient).toBeLessThan(200);
  await page.goBack();
  await heading('AWS WAF').waitFor();

  await follow('Practise its phases');
  await place(page, 1, 2).waitFor();
  const ids = ['pair:aws-waf/preparation', 'pair:aws-waf/containment'];
  expect(new URL(page.url()).searchParams.get('ids')).toBe(ids.join(','));
  for (const [index, id] of ids.entries()) {
    await place(page, index + 1, 2).waitFor();
    expect(await asked(page).getAttribute('data-question-id')).toBe(id);
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked(page).getAttribute('data-verdict'), patient).toMatch(/^(?:correct|incorrect)$/);
    // Every option has its reason now.
    expect(await asked(page).locator('input:not([aria-describedby])').count()).toBe(0);
    await press(page, 'Enter');
  }
  await isFocused(summary(page));
  expect(await page.locator('[data-summary] li[data-verdict="blank"]').count()).toBe(0);
});
