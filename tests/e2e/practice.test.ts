import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { openPage, siteUrl } from './browser';
import { readBank } from './exam';
import { hasFocus, press, tabTo } from './keys';
import { becomesLive, checkButton, expectVerdict, readBoard, readLesson, visit } from './lesson';
import { patient } from './patient';
import {
  answerByKeys,
  asked,
  flag,
  idOf,
  isFocused,
  isPressed,
  openSet,
  place,
  placesOf,
  practicePath,
  readQuestions,
  setOf,
  summary,
} from './practice';
import { spokenOn } from './spoken';
import { rowsIn } from './stored-rows';

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

test('a set of one domain is built, answered, and its misses drilled again by the keyboard alone', async () => {
  const { page } = await openPage();
  const bank = await readQuestions();
  const fitting = [...bank.values()].filter(({ kind, domain }) => kind === 'choice' && domain === 4).length;
  await visit(page, practicePath);
  await tabTo(page, page.getByRole('checkbox', { name: '4. Billing, Pricing, and Support' }));
  await press(page, 'Space');
  await tabTo(page, page.getByText('Phases, kinds, levels and more'));
  await press(page, 'Enter');
  await tabTo(page, page.getByRole('checkbox', { name: 'Quiz', exact: true }));
  await press(page, 'Space');
  await page.getByText(`${fitting} questions fit`).waitFor();
  await tabTo(page, page.getByRole('combobox', { name: 'How many' }));
  await press(page, 'ArrowUp');
  await tabTo(page, button(page, 'Start'));
  await press(page, 'Enter');
  await place(page, 1, 5).waitFor();
  expect(page.url()).toMatch(/\/practice\/\?domain=4&kind=choice&count=5&seed=\w+$/);
  expect(await hasFocus(page.getByRole('heading', { level: 1 }))).toBe(true);

  const ids: string[] = [];
  const come = async (number: number) => {
    await isFocused(place(page, number, 5));
    ids.push(await idOf(page));
    expect(bank.get(ids.at(-1) ?? '')?.domain).toBe(4);
  };
  ids.push(await idOf(page));
  await page.keyboard.press('s');
  expect(await isPressed(button(page, 'Sure'))).toBe(true);
  await answerByKeys(page, bank, 'right');
  expect(await hasFocus(asked(page).getByRole('status').first())).toBe(true);
  await press(page, 'Enter');

  await come(2);
  await press(page, 'f');
  await press(page, 'u');
  await answerByKeys(page, bank, 'wrong', 'abcdefghi');
  await press(page, 'Enter');
  await come(3);
  await press(page, 'ArrowRight');
  await come(4);
  await answerByKeys(page, bank, 'wrong');
  await press(page, 'ArrowLeft');
  await isFocused(place(page, 3, 5));
  await tabTo(page, button(page, 'End the set'), 'Shift+Tab');
  await press(page, 'Enter');

  await isFocused(summary(page));
  await page.getByText('1 of 3 points').waitFor();
  const verdicts = page.locator('[data-summary] li[data-verdict]');
  expect(await verdicts.evaluateAll((rows) => rows.map((row) => row.getAttribute('data-verdict')))).toEqual([
    'correct',
    'incorrect',
    'blank',
    'incorrect',
    'blank',
  ]);
  const outcomes = (await spokenOn(page)).flatMap((text) => text.match(/^(?:Correct|Not correct|Flagged)/) ?? []);
  expect(outcomes).toEqual(['Correct', 'Flagged', 'Not correct', 'Not correct']);

  await tabTo(page, button(page, 'Drill these again (2)'));
  await press(page, 'Enter');
  await place(page, 1, 2).waitFor();
  expect(new URL(page.url()).searchParams.get('ids')).toBe(`${ids[1]},${ids[3]}`);
  expect(await isPressed(flag(page))).toBe(true);
  await answerByKeys(page, bank, 'right');
  await press(page, 'Enter');
  await isFocused(place(page, 2, 2));
  await answerByKeys(page, bank, 'right');
  await press(page, 'Enter');
  await isFocused(summary(page));
  await page.getByText('2 of 2 points').waitFor();
});

test('each of the four kinds is answered by the keyboard alone', async () => {
  const { page } = await openPage();
  const bank = await readBank();
  const { questions } = await readLesson();
  const check = checkButton(asked(page));
  await openSet(
    page,
    setOf(['sc22-two-audit-questions', 'ir-phase-order', 'ir-name-the-phase', 'ir-phase-board']),
    1,
    4,
  );
  await answerByKeys(page, bank, 'right');
  await press(page, 'Enter');

  await isFocused(place(page, 2, 4));
  const order = questions.find(({ id }) => id === 'ir-phase-order');
  if (order?.kind !== 'order') throw new Error('The phases are not asked in order.');
  const names = order.key.order.map((id) => order.ask.items.find((item) => item.id === id)?.text.text ?? '');
  const row = (index: number) => asked(page).getByRole('listitem').nth(index).innerText();
  for (const [index, name] of names.entries()) {
    if ((await row(index)).includes(name)) continue;
    await tabTo(page, asked(page).getByRole('button', { name: `Move ${name} up`, exact: true }));
    while (!(await row(index)).includes(name)) await press(page, 'Alt+ArrowUp');
  }
  await press(page, 'u');
  await tabTo(page, check);
  await press(page, 'Enter');
  await expectVerdict(asked(page), 'correct');
  await press(page, 'Enter');

  await isFocused(place(page, 3, 4));
  const fill = questions.find(({ id }) => id === 'ir-name-the-phase');
  if (fill?.kind !== 'fill') throw new Error('The phases are not asked by name.');
  for (const [index, [answer = '']] of Object.values(fill.key.answers).entries()) {
    await tabTo(page, asked(page).getByRole('textbox').nth(index));
    await page.keyboard.type(answer);
  }
  await press(page, 'Enter');
  await expectVerdict(asked(page), 'correct');
  await press(page, 'Enter');

  await isFocused(place(page, 4, 4));
  const { items } = await readBoard();
  const shown = await asked(page)
    .locator('[data-item]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-item')));
  for (const id of shown) {
    const bins = items.find((item) => item.id === id)?.bins ?? [];
    if (bins.length > 0) await tabTo(page, asked(page).locator(`[data-item="${id}"]`));
    for (const { number } of bins) await press(page, `${number}`);
  }
  await tabTo(page, check);
  await press(page, 'Enter');
  await expectVerdict(asked(page), 'correct');
  await press(page, 'Enter');
  await isFocused(summary(page));
  await page.getByText('4 of 4 points').waitFor();
});

test('a wrong answer opens the passage that explains it beside the question, and the summary leads there', async () => {
  const { page } = await openPage();
  const bank = await readBank();
  const address = setOf(['sc24-malicious-address', 'sc24-group-and-acl']);
  await openSet(page, address, 1, 2);
  const passage = page.getByRole('region', { name: '2. Identification' });
  expect(await passage.count()).toBe(0);
  await answerByKeys(page, bank, 'wrong');
  await passage.getByText('decide whether an event is an incident, and how far it reaches.').waitFor();
  expect(await passage.getByText('Two questions are easy to mix up.').isVisible()).toBe(true);
  expect(await passage.innerText()).not.toContain('Containment');
  expect(await spokenOn(page)).toContain('The passage “2. Identification” is shown beside the question.');
  expect(page.url()).toBe(siteUrl(address));
  const boxes = await Promise.all([asked(page).boundingBox(), passage.boundingBox()]);
  const [card, panel] = boxes.map((box) => box ?? { x: 0, y: 0, width: 0 });
  expect(panel?.x).toBeGreaterThan((card?.x ?? 0) + (card?.width ?? 0));
  const edge = await passage.evaluate((element) => getComputedStyle(element).borderInlineStartColor);
  expect(edge).toBe(await passage.getByRole('link').evaluate((link) => getComputedStyle(link).color));

  await tabTo(page, passage.getByRole('button', { name: 'Close' }));
  await press(page, 'Enter');
  expect(await passage.count()).toBe(0);
  expect(await hasFocus(button(page, 'Show the passage: 2. Identification'))).toBe(true);
  await press(page, 'Enter');
  await passage.waitFor();
  await press(page, 'n');
  await isFocused(place(page, 2, 2));
  expect(await passage.count()).toBe(0);
  await answerByKeys(page, bank, 'right');
  expect(await page.getByRole('region', { name: '3. Containment' }).count()).toBe(0);
  await press(page, 'Enter');
  await isFocused(summary(page));
  await tabTo(page, page.getByRole('link', { name: 'Incident response basics: 2. Identification' }));
  await page.keyboard.press('Enter');
  await page.waitForURL(siteUrl('lessons/incident-response/#identification'));
  const top = () => page.locator('h2#identification').evaluate((heading) => heading.getBoundingClientRect().top);
  await expect.poll(top, patient).toBeLessThan(200);
  await page.goBack();
  await page.getByText('1 of 2 points').waitFor();
});

test('single keys that are switched off do nothing, also after a reload, until they are switched on', async () => {
  const { page } = await openPage();
  const bank = await readBank();
  const address = setOf(['sc24-malicious-address', 'sc24-group-and-acl']);
  await openSet(page, address, 1, 2);
  const dialog = page.getByRole('dialog', { name: 'Keys on this page' });
  const uses = dialog.getByRole('checkbox', { name: 'Use these keys' });
  const pressAll = async () => {
    for (const key of ['1', 'a', 'f', 'g', 'u', 's', 'h', 'n', 'p', 'ArrowRight', '?', 'Enter'])
      await page.keyboard.press(key);
    await place(page, 1, 2).waitFor();
    expect(await asked(page).locator('input:checked').count()).toBe(0);
    expect(await page.locator('main [aria-pressed="true"]').count()).toBe(0);
    expect(await dialog.isVisible()).toBe(false);
  };
  await page.keyboard.press('?');
  await dialog.waitFor();
  await tabTo(page, uses);
  await press(page, 'Space');
  await page.keyboard.press('Escape');
  await page
    .locator('body')
    .evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await pressAll();
  await page.reload();
  await becomesLive(page);
  await place(page, 1, 2).waitFor();
  await pressAll();

  // What every browser does with keys goes on working.
  const [right = 0] = await placesOf(page, bank, 'right');
  await tabTo(page, asked(page).getByRole('radio'));
  await press(page, 'Space');
  for (let moves = 0; moves < right; moves += 1) await press(page, 'ArrowDown');
  await tabTo(page, button(page, 'Check answer'));
  await press(page, 'Enter');
  await expectVerdict(asked(page), 'correct');

  await tabTo(page, button(page, 'Keys'));
  await press(page, 'Enter');
  await tabTo(page, uses);
  await press(page, 'Space');
  await page.keyboard.press('Escape');
  await press(page, 'n');
  await isFocused(place(page, 2, 2));
});

test('no key is taken while someone types a note or fills a blank, and the note is kept', async () => {
  const { page } = await openPage();
  await openSet(page, setOf(['ir-name-the-phase', 'ir-block-address']), 1, 2);
  const typed = 'f1 nap? such hugs 2';
  const nothingHappened = async () => {
    expect(await place(page, 1, 2).isVisible()).toBe(true);
    expect(await page.locator('main [aria-pressed="true"]').count()).toBe(0);
    expect(await page.getByRole('dialog').isVisible()).toBe(false);
  };
  const blank = asked(page).getByRole('textbox').first();
  await tabTo(page, blank);
  await page.keyboard.type(typed);
  await press(page, 'ArrowLeft');
  expect(await blank.inputValue()).toBe(typed);
  await nothingHappened();

  await tabTo(page, page.locator('summary', { hasText: 'Your note' }));
  await press(page, 'Enter');
  const note = page.getByRole('textbox', { name: 'Your note' });
  await tabTo(page, note);
  await page.keyboard.type(typed);
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowRight');
  expect(await note.inputValue()).toBe(`${typed}\n`);
  await nothingHappened();
  await page.keyboard.press('Shift+Tab');
  await expect.poll(() => rowsIn(page, 'marks'), patient).toHaveLength(1);

  await page.reload();
  await becomesLive(page);
  await place(page, 1, 2).waitFor();
  await note.waitFor();
  expect(await note.inputValue()).toBe(`${typed}\n`);
  expect(await blank.inputValue()).toBe(typed);
});
