// Order and Fill in the flagship lesson, by keyboard alone; Choice and Match have their own in keyboard.test.ts.
import { expect, test } from 'vitest';
import { openPage } from './browser';
import { hasFocus, press, tabTo } from './keys';
import { cardOf, checkButton, expectScore, expectVerdict, lessonPath, readLesson, savedMark, visit } from './lesson';
import { spokenOn } from './spoken';

const phaseOrder = 'ir-phase-order';
const phaseNames = 'ir-name-the-phase';

test('the phases are put in order and named by keyboard alone', async () => {
  const { page } = await openPage({ width: 360, height: 740, scheme: 'dark' });
  await visit(page, lessonPath);
  const { questions } = await readLesson();

  const order = cardOf(page, phaseOrder);
  const asked = questions.find(({ id }) => id === phaseOrder);
  if (asked?.kind !== 'order') throw new Error('The phases are not asked in order.');
  const names = asked.key.order.map((id) => asked.ask.items.find((item) => item.id === id)?.text.text ?? '');
  await tabTo(page, checkButton(order));
  await press(page, 'Enter');
  expect(await order.getAttribute('data-verdict')).toBe(null);

  const shown = () => order.getByRole('listitem').evaluateAll((rows) => rows.map((row) => row.textContent ?? ''));
  for (const [place, name] of names.entries()) {
    const up = order.getByRole('button', { name: `Move ${name} up`, exact: true });
    await tabTo(page, checkButton(order));
    await tabTo(page, up, 'Shift+Tab');
    for (let moves = 0; moves < names.length && !(await shown())[place]?.includes(name); moves += 1) {
      // Both ways of a keyboard: the button, and Alt with an arrow on it.
      await press(page, place % 2 === 0 ? 'Enter' : 'Alt+ArrowUp');
      expect(await hasFocus(up)).toBe(true);
    }
  }
  expect(await spokenOn(page)).toContain(`Preparation moved to place 1 of 6`);
  await tabTo(page, checkButton(order));
  await press(page, 'Enter');
  await expectVerdict(order, 'correct');
  await savedMark(order).waitFor();

  const fill = cardOf(page, phaseNames);
  const text = questions.find(({ id }) => id === phaseNames);
  if (text?.kind !== 'fill') throw new Error('The phases are not asked by name.');
  const answers = Object.values(text.key.answers).map(([first = '']) => first);
  for (const [place, answer] of answers.entries()) {
    await tabTo(page, fill.getByRole('textbox').nth(place));
    await page.keyboard.type(place === 0 ? 'recovery' : answer.toUpperCase());
  }
  await tabTo(page, checkButton(fill));
  await press(page, 'Enter');
  await expectVerdict(fill, 'partial');
  await fill.getByText('5 of 6 blanks').waitFor();
  expect(await spokenOn(page)).toContain('Partly correct 5 of 6 blanks · 0.8 of 1 point');
  await expectScore(page, '1.8333333333333335');
});
