import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, wipe } from './browser';
import { hasFocus, press, tabTo } from './keys';
import { becomesLive, expectVerdict, visit } from './lesson';
import { patient } from './patient';
import {
  answerByKeys,
  answeredOf,
  asked,
  flag,
  isFocused,
  isPressed,
  openSet,
  place,
  practicePath,
  readQuestions,
  setOf,
  summary,
  titleOf,
} from './practice';
import { rowsIn } from './stored-rows';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a reload goes on with the same question and answers, and another learner gets the same questions', async () => {
  const { page, context } = await openPage();
  const bank = await readQuestions();
  const address = `${practicePath}?kind=choice&source=written&count=3&seed=class-7`;
  const titlesOn = async () => {
    const titles: string[] = [];
    for (const number of [1, 2, 3]) {
      await place(page, number, 3).waitFor();
      titles.push(await titleOf(page));
      if (number < 3) await page.keyboard.press('ArrowRight');
    }
    return titles;
  };
  await openSet(page, address, 1, 3);
  const titles = await titlesOn();
  expect(new Set(titles).size).toBe(3);
  await press(page, 'p');
  await press(page, 'p');
  await isFocused(place(page, 1, 3));
  await answerByKeys(page, bank, 'wrong');
  const options = () => asked(page).locator('label').allInnerTexts();
  const checked = await options();
  await press(page, 'Enter');
  await isFocused(place(page, 2, 3));
  await press(page, '2');
  const picked = await options();
  await expect.poll(() => rowsIn(page, 'sittings'), patient).toHaveLength(2);

  await page.reload();
  await becomesLive(page);
  await place(page, 2, 3).waitFor();
  await answeredOf(page, '1 of 3 answered').waitFor();
  expect(await options()).toEqual(picked);
  expect(await asked(page).locator('input').nth(1).isChecked()).toBe(true);
  await page.keyboard.press('ArrowLeft');
  await place(page, 1, 3).waitFor();
  await expectVerdict(asked(page), 'incorrect');
  expect(await options()).toEqual(checked);

  await wipe({ page, context });
  await openSet(page, address, 1, 3);
  await answeredOf(page, '0 of 3 answered').waitFor();
  expect(await titlesOn()).toEqual(titles);
});

test('a second tab says that the set is open in the first, takes it over with its answers, and gives it back', async () => {
  const { page, context } = await openPage();
  const bank = await readQuestions();
  const address = setOf(['sc24-malicious-address', 'sc24-group-and-acl']);
  await openSet(page, address, 1, 2);
  await answerByKeys(page, bank, 'right');
  await press(page, 'Enter');
  await isFocused(place(page, 2, 2));

  const other = await context.newPage();
  await visit(other, address);
  await other.getByText('This set is open in another tab.').waitFor();
  expect(await asked(other).count()).toBe(0);
  await tabTo(other, button(other, 'Go on here'));
  await other.keyboard.press('Enter');
  await isFocused(place(other, 2, 2));
  await answeredOf(other, '1 of 2 answered').waitFor();
  await page.getByText('This set is open in another tab.').waitFor();
  expect(await asked(page).count()).toBe(0);
  expect(await hasFocus(page.getByRole('status').filter({ hasText: 'This set is open in another tab.' }))).toBe(true);
  await answerByKeys(other, bank, 'wrong');
  await expect.poll(() => rowsIn(other, 'answers'), patient).toHaveLength(2);

  await page.bringToFront();
  await tabTo(page, button(page, 'Go on here'));
  await page.keyboard.press('Enter');
  await isFocused(place(page, 2, 2));
  await expectVerdict(asked(page), 'incorrect');
  await press(page, 'Enter');
  await isFocused(summary(page));
  await page.getByText('1 of 2 points').waitFor();
});

test('“What I missed” and “Flagged” find what was missed and flagged, also after a reload', async () => {
  const { page } = await openPage();
  const bank = await readQuestions();
  await openSet(page, setOf(['sc24-malicious-address', 'sc24-group-and-acl', 'sc23-key-in-repository']), 1, 3);
  await answerByKeys(page, bank, 'wrong');
  const missed = await titleOf(page);
  await press(page, 'n');
  await answerByKeys(page, bank, 'right');
  await press(page, 'n');
  await isFocused(place(page, 3, 3));
  const flagged = await titleOf(page);
  await press(page, 'f');
  await expect.poll(() => rowsIn(page, 'marks'), patient).toHaveLength(1);

  await visit(page, practicePath);
  await page.reload();
  await becomesLive(page);
  await tabTo(page, button(page, 'What I missed 1 question'));
  await press(page, 'Enter');
  await place(page, 1, 1).waitFor();
  expect(await titleOf(page)).toBe(missed);
  await page.goBack();
  await tabTo(page, button(page, 'Flagged 1 question'));
  await press(page, 'Enter');
  await place(page, 1, 1).waitFor();
  expect(await titleOf(page)).toBe(flagged);
  expect(await isPressed(flag(page))).toBe(true);
  await press(page, 'f');
  await page.goBack();
  await button(page, 'Flagged None yet').waitFor();
});
