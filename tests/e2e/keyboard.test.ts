import { expect, test } from 'vitest';
import { openPage } from './browser';
import { hasFocus, pickByArrows, press, tabTo } from './keys';
import {
  becomesLive,
  board,
  cardOf,
  check,
  checkButton,
  expectScore,
  expectVerdict,
  lessonCard,
  lessonPath,
  readBoard,
  readLesson,
  savedMark,
  visit,
} from './lesson';
import { spokenOn } from './spoken';

const looks = [
  { width: 360, height: 740, scheme: 'dark' },
  { width: 1280, height: 800, scheme: 'light' },
] as const;

test.each(looks)('the check and the board can be done by keyboard alone ($width px, $scheme)', async (look) => {
  const { page } = await openPage(look);
  await visit(page, lessonPath);
  const quiz = cardOf(page, check);
  const question = (await readLesson()).questions.find(({ id }) => id === check);
  if (question?.kind !== 'choice') throw new Error('The knowledge check is no choice.');
  const option = (value: string) => quiz.locator(`> fieldset input[value="${value}"]`);

  if (look.scheme === 'dark') {
    // The short way: the table of contents takes the focus along.
    await tabTo(page, page.getByRole('link', { name: '3. Containment', exact: true }));
    await press(page, 'Enter');
  }
  await tabTo(page, quiz.getByRole('radio'));
  await pickByArrows(page, option('containment'));
  await tabTo(page, checkButton(quiz));
  await tabTo(page, quiz.getByRole('radio'), 'Shift+Tab');
  await pickByArrows(page, option('eradication'));
  await tabTo(page, checkButton(quiz));
  await press(page, 'Enter');
  await expectVerdict(quiz, 'incorrect');
  expect(await hasFocus(quiz.getByRole('status'))).toBe(true);
  for (const reason of Object.values(question.key.reasons)) await quiz.getByText(reason.text).waitFor();
  expect(await spokenOn(page)).toContain('Not correct 0 of 1 point');

  await tabTo(page, quiz.getByRole('button', { name: 'Try again' }));
  await press(page, 'Enter');
  await tabTo(page, quiz.getByRole('radio'));
  await pickByArrows(page, option('containment'));
  await tabTo(page, checkButton(quiz));
  await press(page, 'Space');
  await expectVerdict(quiz, 'correct');
  await expectScore(page, '1');
  expect(await spokenOn(page)).toContain('Correct 1 of 1 point');

  const match = cardOf(page, board);
  const { items, count } = await readBoard();
  const shown = await match
    .locator('[data-item]')
    .evaluateAll((cards) => cards.map((card) => card.getAttribute('data-item')));
  const inOrder = shown.flatMap((id) => items.find((item) => item.id === id) ?? []);
  const [byButtons, byGrid, ...byNumbers] = inOrder.filter(({ bins }) => bins.length > 0);
  if (!byButtons || !byGrid) throw new Error('The board is too small.');
  const expected: string[] = [];

  await tabTo(page, match.locator(`[data-item="${byButtons.id}"]`));
  await press(page, 'Enter');
  expected.push(`Holding ${byButtons.name}. Choose where it belongs.`);
  for (const { name, number } of byButtons.bins) {
    const place = match.getByRole('button', { name: `Place ${byButtons.name} in ${number}. ${name}`, exact: true });
    await tabTo(page, place.or(match.locator(`fieldset button[data-phase="${number}"]`)));
    await press(page, 'Enter');
    expected.push(`${byButtons.name} placed in ${name}, 1 of ${count}`);
  }
  await press(page, 'Escape');
  expected.push(`${byButtons.name} put down.`);
  expect(await hasFocus(match.locator(`[data-item="${byButtons.id}"]`))).toBe(true);

  await tabTo(page, match.getByRole('radio', { name: 'Board' }), 'Shift+Tab');
  await press(page, 'ArrowRight');
  for (const { name } of byGrid.bins) {
    await tabTo(page, match.getByRole('checkbox', { name: `${byGrid.name}: ${name}`, exact: true }));
    await press(page, 'Space');
    expected.push(`${byGrid.name} placed in ${name}, 2 of ${count}`);
  }
  await tabTo(page, match.getByRole('radio', { name: 'Grid' }), 'Shift+Tab');
  await press(page, 'ArrowLeft');

  let placed = 2;
  for (const { id, name, bins } of byNumbers) {
    placed += 1;
    const [first] = bins;
    await tabTo(page, match.locator(`[data-item="${id}"]`));
    for (const bin of bins) {
      await press(page, `${bin.number}`);
      expected.push(`${name} placed in ${bin.name}, ${placed} of ${count}`);
    }
    if (!first || placed > 3) continue;
    const isOnly = bins.length === 1;
    await tabTo(page, match.getByRole('button', { name: `Take ${name} back from ${first.number}. ${first.name}` }));
    await press(page, 'Enter');
    expected.push(`${name} taken back from ${first.name}, ${isOnly ? placed - 1 : placed} of ${count}`);
    await tabTo(page, match.locator(`[data-item="${id}"]`), 'Shift+Tab');
    await press(page, `${first.number}`);
    expected.push(`${name} placed in ${first.name}, ${placed} of ${count}`);
  }
  const isAboutBoard = (text: string) => /Holding|placed in|put down|taken back/.test(text);
  expect((await spokenOn(page)).filter(isAboutBoard)).toEqual(expected);

  await tabTo(page, checkButton(match));
  await press(page, 'Enter');
  await expectVerdict(match, 'correct');
  expect(await hasFocus(match.locator('> [role="status"]'))).toBe(true);
  expect(await spokenOn(page)).toContain(`Correct ${count} of ${count} points`);
  await expectScore(page, '2');
  await savedMark(match).waitFor();

  await page.reload();
  await becomesLive(page);
  await expectScore(page, '2');
  await expectVerdict(cardOf(page, check), 'correct');
  await expectVerdict(cardOf(page, board), 'correct');
  await visit(page);
  await expectScore(lessonCard(page), '2');
});
