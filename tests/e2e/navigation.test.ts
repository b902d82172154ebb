import type { Page } from 'playwright-core';
import { expect, inject, test } from 'vitest';
import { openPage, siteUrl } from './browser';
import { becomesLive, lessonPath, missingPath, visit } from './lesson';
import { focused } from './measures';
import { patient } from './patient';

const courseTitle = 'AWS Certified Cloud Practitioner';
const lessonTitle = `Incident response basics · ${courseTitle}`;

const markDocument = (page: Page) => page.evaluate(() => Object.assign(window, { isSame: true }));
const isSameDocument = (page: Page) => page.evaluate(() => 'isSame' in window);

test('from the course to the lesson and back, title and focus follow without a new document', async () => {
  const { page } = await openPage();
  await visit(page);
  await markDocument(page);
  expect(await page.title()).toBe(courseTitle);
  await page.getByRole('link', { name: 'Start: Incident response basics' }).press('Enter');
  await expect.poll(() => page.title(), patient).toBe(lessonTitle);
  await expect.poll(() => focused(page), patient).toBe('h1: Incident response basics');
  expect(page.url()).toBe(siteUrl(lessonPath));
  expect(await page.evaluate(() => window.scrollY)).toBe(0);

  await page.getByRole('link', { name: 'Back to the course' }).press('Enter');
  await expect.poll(() => page.title(), patient).toBe(courseTitle);
  await expect.poll(() => focused(page), patient).toBe(`h1: ${courseTitle}`);
  await page.goBack();
  await expect.poll(() => page.title(), patient).toBe(lessonTitle);
  await page.locator('[data-lesson-id]').waitFor();
  await page.goForward();
  await expect.poll(() => page.title(), patient).toBe(courseTitle);
  expect(await isSameDocument(page)).toBe(true);
});

test('going back in the history does not lose the focus', async () => {
  const { page } = await openPage();
  await visit(page);
  await page.getByRole('link', { name: 'Start: Incident response basics' }).press('Enter');
  await expect.poll(() => focused(page), patient).toBe('h1: Incident response basics');
  await page.goBack();
  await expect.poll(() => page.title(), patient).toBe(courseTitle);
  await expect.poll(() => focused(page), patient).not.toMatch(/^body/);
});

test('the skip link leads past the header', async () => {
  const { page } = await openPage();
  await visit(page, lessonPath);
  await page.keyboard.press('Tab');
  const skip = page.getByRole('link', { name: 'Skip to content' });
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  await expect.poll(async () => (await skip.boundingBox())?.y, patient).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('main');
  await page.keyboard.press('Tab');
  expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
});

test('a heading link and the copy button put their text on the clipboard and say so', async () => {
  const { page, context } = await openPage();
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(inject('site')).origin });
  await visit(page, lessonPath);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  const said = (text: string) => page.getByRole('status').filter({ hasText: text }).waitFor();
  const heading = page.locator('h2#eradication');
  await heading.hover();
  await page.getByRole('link', { name: 'Link to “4. Eradication”' }).click();
  await said('Link copied');
  expect(await clipboard()).toBe(siteUrl(`${lessonPath}#eradication`));
  expect(page.url()).toBe(siteUrl(`${lessonPath}#eradication`));
  await expect
    .poll(() => heading.evaluate((element) => Math.abs(element.getBoundingClientRect().top) < 120), patient)
    .toBe(true);

  await page.getByRole('button', { name: 'Copy', exact: true }).first().click();
  await said('Copied');
  expect(await clipboard()).toMatch(/^#!\/usr\/bin\/env bash\nset -euo pipefail\n[\s\S]*--output table\n?$/);
});

test('an address inside a lesson opens at its section', async () => {
  const { page } = await openPage();
  await visit(page, `${lessonPath}#recovery`);
  const top = () => page.locator('h2#recovery').evaluate((heading) => heading.getBoundingClientRect().top);
  await expect.poll(top, patient).toBeLessThan(200);
  expect(await top()).toBeGreaterThanOrEqual(0);
});

test('an unknown address says so and leads back to the course', async () => {
  const { page } = await openPage({ expected: [/404/] });
  const response = await page.goto(siteUrl(missingPath));
  expect(response?.status()).toBe(404);
  await becomesLive(page);
  expect(await page.locator('h1').innerText()).toBe('There is no page here');
  await page.getByRole('link', { name: 'Go to the course' }).click();
  await expect.poll(() => page.title(), patient).toBe(courseTitle);
  expect(page.url()).toBe(siteUrl());
});
