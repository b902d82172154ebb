import { expect, test } from 'vitest';
import { openPage } from './browser';
import { visit } from './lesson';
import { patient } from './patient';

test('the address of a board shows that board at once, and its cards do what they say', async () => {
  const { page } = await openPage();
  const cards = page.getByRole('list', { name: 'Cards' }).getByRole('button');
  await visit(page, 'practice/phases/');
  const usual = await cards.allInnerTexts();
  expect(usual).toHaveLength(9);

  await visit(page, 'practice/phases/?seed=class-7');
  await expect.poll(() => cards.allInnerTexts(), patient).not.toEqual(usual);
  const first = await cards.allInnerTexts();
  for (const name of first) {
    await page.getByRole('button', { name, exact: true }).first().click();
    expect(await page.getByText(`Holding ${name}`, { exact: true }).count()).toBe(1);
  }
  await page.reload();
  await expect.poll(() => cards.allInnerTexts(), patient).toEqual(first);

  await visit(page, 'practice/phases/?seed=class-7&count=12');
  await expect.poll(() => cards.count()).toBe(12);
});
