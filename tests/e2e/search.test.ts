import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { axeFindings, bringAxe } from './axe';
import { openPage, siteUrl } from './browser';
import { startHost } from './host';
import { hasFocus, press, tabTo } from './keys';
import { becomesLive, cardOf, check, lessonPath, readLesson, visit } from './lesson';
import { patient } from './patient';
import { spokenOn } from './spoken';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Search this course' });
const field = (page: Page) => dialog(page).getByRole('textbox', { name: 'Lessons, questions and services' });
const opener = (page: Page) => page.getByRole('banner').getByRole('link', { name: 'Search', exact: true });
const group = (page: Page, name: string) => dialog(page).getByRole('region', { name: new RegExp(`^${name}`) });

/** Opens the search by a key and types. */
async function searchFor(page: Page, text: string, key = '/'): Promise<void> {
  await page.keyboard.press(key);
  await expect.poll(() => hasFocus(field(page)), patient).toBe(true);
  await page.keyboard.type(text);
}

/** Arrow Down until the result has the focus. */
async function goTo(page: Page, inGroup: string, name: RegExp): Promise<void> {
  const result = group(page, inGroup).getByRole('link', { name });
  await result.first().waitFor();
  for (let presses = 0; presses < 40; presses += 1) {
    if (await hasFocus(result)) return;
    await press(page, 'ArrowDown');
  }
  throw new Error(`No result ${name}.`);
}

test('a section, a question and a service are found and opened by the keyboard alone', async () => {
  const { page } = await openPage();
  await visit(page);
  await searchFor(page, 'containment');
  await group(page, 'Sections').waitFor();
  await goTo(page, 'Sections', /^3\. Containment/);
  await page.keyboard.press('Enter');
  await page.locator('[data-lesson-id="incident-response"]').waitFor();
  expect(page.url()).toBe(siteUrl(`${lessonPath}#containment`));
  expect(await dialog(page).count()).toBe(0);
  await expect.poll(() => hasFocus(page.locator('#containment')), patient).toBe(true);

  const question = (await readLesson()).questions.find(({ id }) => id === check);
  const title = question?.title.text ?? '';
  await searchFor(page, title.slice(0, 40), 'Control+k');
  await group(page, 'Questions').waitFor();
  await dialog(page).getByRole('link', { name: title }).first().focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => page.url(), patient).toBe(siteUrl(`${lessonPath}#${check}`));
  await expect
    .poll(() => cardOf(page, check).evaluate((card) => card.getBoundingClientRect().top < 400), patient)
    .toBe(true);

  await searchFor(page, 'amazon guardduty');
  await group(page, 'Services')
    .getByRole('link', { name: /^Amazon GuardDuty/ })
    .waitFor();
  await goTo(page, 'Services', /^Amazon GuardDuty/);
  await page.keyboard.press('Enter');
  await page.locator('h1', { hasText: 'Amazon GuardDuty' }).waitFor();
});

test('a question of the bank opens as a set of this one question', async () => {
  const { page } = await openPage();
  const response = await fetch(siteUrl('practice/page.json'));
  const { data } = await response.json();
  const entry = data.entries.find(({ piece }: { piece: string }) => piece.startsWith('bank/'));
  const questions = await (await fetch(siteUrl(`questions/${entry.piece}.json`))).json();
  const { id, title } = questions.find((one: { id: string }) => one.id === entry.id);
  await visit(page, 'services/');
  await searchFor(page, title.text);
  await group(page, 'Questions')
    .getByRole('link', { name: title.text.slice(0, 30) })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Question 1 of 1' }).waitFor();
  expect(new URL(page.url()).searchParams.get('ids')).toBe(id);
});

test('the search says how much it found, gives the focus back, and lets fields keep their keys', async () => {
  const { page } = await openPage();
  await visit(page, 'services/');
  await tabTo(page, opener(page));
  await press(page, 'Enter');
  await expect.poll(() => hasFocus(field(page)), patient).toBe(true);
  await page.keyboard.type('щщщ');
  await expect.poll(() => spokenOn(page), patient).toContain('Nothing found for “щщщ”.');
  await page.keyboard.press('Escape');
  await expect.poll(() => hasFocus(opener(page)), patient).toBe(true);
  await page.getByRole('searchbox', { name: 'Name' }).focus();
  await page.keyboard.type('a/b');
  await page.keyboard.press('Control+k');
  expect(await dialog(page).count()).toBe(0);
  expect(await page.getByRole('searchbox', { name: 'Name' }).inputValue()).toBe('a/b');
});

test('axe finds nothing wrong with the search and with the list, on a phone and on a desktop', async () => {
  const { page } = await openPage({ calm: true, prepare: bringAxe });
  const found: string[] = [];
  await visit(page, 'search/');
  found.push(...(await axeFindings(page)));
  await searchFor(page, 'encryption');
  await group(page, 'Questions').waitFor();
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 700 });
    found.push(...(await axeFindings(page)));
    expect(await dialog(page).evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  }
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await axeFindings(page, 'colours')));
  expect(found).toEqual([]);
});

test('without scripts the link leads to a list of all lessons, their sections and all services', async () => {
  const { page } = await openPage({ scripts: false, width: 320, height: 640 });
  await page.goto(siteUrl(lessonPath));
  await opener(page).click();
  expect(page.url()).toBe(siteUrl('search/'));
  for (const name of ['Amazon GuardDuty', '3. Containment'])
    expect(await page.getByRole('main').getByRole('link', { name, exact: true }).isVisible()).toBe(true);
  await page.getByRole('main').getByRole('link', { name: '3. Containment', exact: true }).click();
  expect(page.url()).toBe(siteUrl(`${lessonPath}#containment`));
});

test('nothing of the search is fetched before it is wanted, and it works from a folder below a host', async () => {
  const { address: home } = await startHost('sub/folder/');
  const { page } = await openPage({ site: home });
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(home + lessonPath);
  await becomesLive(page);
  expect(asked.filter((url) => /search-index|SearchDialog/.test(url))).toEqual([]);
  await searchFor(page, 'guardduty');
  await group(page, 'Services')
    .getByRole('link', { name: /^Amazon GuardDuty/ })
    .click();
  await page.locator('h1', { hasText: 'Amazon GuardDuty' }).waitFor();
  expect(page.url()).toBe(`${home}services/amazon-guardduty/`);
  expect(asked.filter((url) => url.includes('worker'))).toEqual([]);
});
