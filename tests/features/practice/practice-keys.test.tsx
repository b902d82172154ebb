// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { newStores, showPage } from '../show-page';

const address = '/practice/?ids=ir-block-address,ir-who-called,ir-name-the-phase&seed=t1';
const at = (number: number) => screen.findByRole('heading', { level: 2, name: `Question ${number} of 3` });
const button = (name: string) => screen.getByRole('button', { name });
const radios = () => screen.getAllByRole('radio');
const verdict = () => document.querySelector('[data-question-id]')?.getAttribute('data-verdict');
const isPressed = (name: string) => button(name).getAttribute('aria-pressed') === 'true';

async function show() {
  const shown = await showPage(address);
  await at(1);
  return shown.user;
}

describe('the keys of a practice set', () => {
  it('pick, check and go on', async () => {
    const user = await show();
    await user.keyboard('2');
    expect(radios()[1]).toHaveProperty('checked', true);
    await user.keyboard('c');
    expect(radios()[2]).toHaveProperty('checked', true);
    await user.keyboard('{Enter}');
    expect(verdict()).toBeTruthy();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(await at(2));
  });

  it('say what is missing before there is anything to check', async () => {
    const user = await show();
    await user.keyboard('{Enter}');
    expect(screen.getByText('Answer first, then check.')).toBeTruthy();
    await at(1);
  });

  it('move between questions, never out of the set', async () => {
    const user = await show();
    await user.keyboard('{ArrowLeft}');
    await at(1);
    await user.keyboard('{ArrowRight}{ArrowRight}{ArrowRight}');
    await at(3);
    await user.keyboard('{ArrowLeft}');
    await at(2);
  });

  it('leave the arrows to a group of options', async () => {
    const user = await show();
    await user.keyboard('1');
    expect(document.activeElement).toBe(radios()[0]);
    // Told without a keyboard: where it moves between radio buttons, user-event needs more of CSS than jsdom has.
    fireEvent.keyDown(radios()[0] ?? document.body, { key: 'ArrowRight' });
    await at(1);
    await user.keyboard('n');
    await at(2);
  });

  it('flag, rate and hint', async () => {
    const user = await show();
    await user.keyboard('f');
    expect(isPressed('Flag')).toBe(true);
    await user.keyboard('u');
    expect(isPressed('Unsure')).toBe(true);
    await user.keyboard('g');
    expect([isPressed('Unsure'), isPressed('Guess')]).toEqual([false, true]);
    await user.keyboard('h');
    expect(screen.getByText('Hint 1 of 1:')).toBeTruthy();
    await user.keyboard('f');
    expect(isPressed('Flag')).toBe(false);
  });

  it('are letters again while someone types, but Enter checks from a field of the question', async () => {
    const user = await show();
    screen.getByText('Your note').closest('details')?.setAttribute('open', '');
    const note = screen.getByRole('textbox', { name: 'Your note' });
    await user.type(note, 'f1g{Enter}h');
    expect(note).toHaveProperty('value', 'f1g\nh');
    expect([isPressed('Flag'), isPressed('Guess'), verdict()]).toEqual([false, false, null]);

    await user.click(button('Skip'));
    await user.click(button('Skip'));
    await at(3);
    const card = within(screen.getByRole('region', { name: 'Which phase is it?' }));
    const fields = card.queryAllByRole('textbox');
    for (const field of fields) await user.type(field, 'xs');
    for (const select of card.queryAllByRole('combobox')) {
      const [, choice] = within(select).getAllByRole('option');
      await user.selectOptions(select, choice ?? []);
    }
    const [field] = fields;
    if (!field) throw new Error('The question has no field to type in.');
    await user.type(field, '{Enter}');
    expect(verdict()).toBeTruthy();
  });

  it('leave Enter to a button, and every key to a held modifier', async () => {
    const user = await show();
    button('Flag').focus();
    await user.keyboard('{Enter}');
    expect(isPressed('Flag')).toBe(true);
    expect(screen.queryByText('Answer first, then check.')).toBeNull();
    await user.keyboard('{Control>}f{/Control}{Alt>}{ArrowRight}{/Alt}{Meta>}1{/Meta}');
    expect(isPressed('Flag')).toBe(true);
    expect(radios()[0]).toHaveProperty('checked', false);
    await at(1);
  });

  it('are listed by “?” and can be switched off there', async () => {
    const user = await show();
    await user.keyboard('?');
    const dialog = within(screen.getByRole('dialog', { name: 'Keys on this page' }));
    expect(dialog.getByText('pick an option')).toBeTruthy();
    await user.click(dialog.getByRole('checkbox', { name: 'Use these keys' }));
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    await user.keyboard('1f{ArrowRight}{Enter}?');
    await at(1);
    expect(radios()[0]).toHaveProperty('checked', false);
    expect(isPressed('Flag')).toBe(false);
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('do nothing for a learner who switched them off before', async () => {
    const stores = newStores();
    stores.settings.getState().actions.choose('shortcuts', 'off');
    const { user } = await showPage(address, stores);
    await at(1);
    await user.keyboard('1{Enter}{ArrowRight}f');
    await at(1);
    expect(radios()[0]).toHaveProperty('checked', false);
  });
});
