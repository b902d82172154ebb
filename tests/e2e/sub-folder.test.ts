import { expect, test } from 'vitest';
import { openPage } from './browser';
import { startHost } from './host';
import { answer, becomesLive, check, expectScore, lessonCard, lessonPath, savedMark } from './lesson';

test('the site works from a folder below a host, whatever its name', async () => {
  const { address: home } = await startHost('sub/folder/');
  const { page } = await openPage({ site: home });
  await page.goto(home);
  await becomesLive(page);
  await page.evaluate(() => Object.assign(window, { isSame: true }));
  await page.getByRole('link', { name: 'Start: Incident response basics' }).click();
  await page.locator('[data-lesson-id="incident-response"]').waitFor();
  expect(page.url()).toBe(home + lessonPath);
  await page.getByRole('navigation', { name: 'Site' }).getByRole('link', { name: 'Practice' }).click();
  await page.getByRole('button', { name: 'Ten of everything' }).click();
  await page.getByRole('heading', { name: 'Question 1 of 10' }).waitFor();
  await page.goBack();
  await page.getByRole('link', { name: 'phase board' }).click();
  await page.locator('h1', { hasText: 'Phase board' }).waitFor();
  expect(page.url()).toBe(`${home}practice/phases/`);
  expect(await page.evaluate(() => 'isSame' in window)).toBe(true);

  await page.goto(home + lessonPath);
  await becomesLive(page);
  await savedMark(await answer(page, check, 'containment')).waitFor();
  await page.getByRole('link', { name: 'Drillbook' }).click();
  await expectScore(lessonCard(page), '1');
  expect(page.url()).toBe(home);
  await page.reload();
  await expectScore(lessonCard(page), '1');
});
