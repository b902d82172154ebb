// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ShortcutHelp } from '../../src/features/ShortcutHelp';
import { useShortcuts } from '../../src/features/use-shortcuts';
import { emptyStores } from '../../src/stores/empty-stores';
import { createSettingsStore } from '../../src/stores/settings-store';
import { StoresProvider } from '../../src/stores/stores-context';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
  };
});
afterEach(cleanup);

function Screen({ onKey, isOn }: { onKey: (key: string) => void; isOn?: boolean }) {
  useShortcuts(Object.fromEntries(['n', '1', 'Enter', 'ArrowRight', ' '].map((key) => [key, () => onKey(key)])), isOn);
  return (
    <>
      <ShortcutHelp lines={[{ keys: ['n', 'ArrowRight'], does: 'next question' }]} />
      <input type="radio" aria-label="option" />
      <input type="checkbox" aria-label="one of several" />
      <input type="search" aria-label="search" />
      <textarea aria-label="note" />
      <select aria-label="choice">
        <option>none</option>
      </select>
      <button type="button">act</button>
      <a href="#there">go</a>
    </>
  );
}

/** The screen, what its keys did, and a press of a key; gives whether the screen took it. */
function renderScreen(isOn?: boolean) {
  const taken: string[] = [];
  const settings = createSettingsStore({ read: () => undefined, write: () => {} });
  render(
    <StoresProvider stores={{ ...emptyStores, settings }}>
      <Screen onKey={(key) => taken.push(key)} isOn={isOn} />
    </StoresProvider>,
  );
  const press = (key: string, on: Element = document.body, more: object = {}) => {
    const before = taken.length;
    fireEvent.keyDown(on, { key, ...more });
    return taken.length > before;
  };
  return { taken, press, user: userEvent.setup() };
}

describe('a single key', () => {
  it('does what the screen says, with caps lock too', () => {
    const { press, taken } = renderScreen();
    for (const key of ['n', 'N', '1', 'ArrowRight', 'x']) press(key);
    expect(taken).toEqual(['n', 'n', '1', 'ArrowRight']);
  });

  it.each([
    ['Control', { ctrlKey: true }],
    ['Meta', { metaKey: true }],
    ['Alt', { altKey: true }],
    ['Shift', { shiftKey: true }],
    ['being held down', { repeat: true }],
    ['a composition of characters', { isComposing: true }],
  ])('is not taken with %s', (_, more) => {
    const { press } = renderScreen();
    expect(press('n', document.body, more)).toBe(false);
    expect(press('ArrowRight', document.body, more)).toBe(false);
  });

  it('that a keyboard makes with Shift, as some make digits, is taken', () => {
    const { press } = renderScreen();
    expect(press('1', document.body, { shiftKey: true })).toBe(true);
  });

  it.each([
    ['searchbox', 'search'],
    ['textbox', 'note'],
    ['combobox', 'choice'],
  ])('is not taken from a %s', (role, name) => {
    const { press } = renderScreen();
    const field = screen.getByRole(role, { name });
    for (const key of ['n', '1', 'Enter', 'ArrowRight']) expect(press(key, field)).toBe(false);
  });

  it('is taken from an option, except the keys that options use', () => {
    const { press } = renderScreen();
    const radio = screen.getByRole('radio');
    for (const key of ['n', '1', 'Enter']) expect(press(key, radio)).toBe(true);
    for (const key of ['ArrowRight', ' ']) expect(press(key, radio)).toBe(false);
    const checkbox = screen.getByRole('checkbox', { name: 'one of several' });
    expect(press('ArrowRight', checkbox)).toBe(true);
    expect(press(' ', checkbox)).toBe(false);
  });

  it.each([
    ['button', 'act'],
    ['link', 'go'],
  ])('is taken from a %s, except Enter and Space', (role, name) => {
    const { press } = renderScreen();
    const control = screen.getByRole(role, { name });
    expect(press('n', control)).toBe(true);
    for (const key of ['Enter', ' ']) expect(press(key, control)).toBe(false);
  });

  it('is not taken when a control has used it', () => {
    const { press } = renderScreen();
    const button = screen.getByRole('button', { name: 'act' });
    button.addEventListener('keydown', (event) => event.preventDefault());
    expect(press('1', button)).toBe(false);
  });

  it('is not taken while the screen does not want it', () => {
    expect(renderScreen(false).press('n')).toBe(false);
  });
});

describe('the list of keys', () => {
  it('opens by its button and by “?”, and keeps other keys away meanwhile', async () => {
    const { press, user } = renderScreen();
    expect(screen.queryByRole('dialog')).toBeNull();
    press('?', document.body, { shiftKey: true });
    const dialog = within(screen.getByRole('dialog', { name: 'Keys on this page' }));
    expect(dialog.getByRole('row', { name: /next question/ }).textContent).toBe('N or →next question');
    expect(press('n')).toBe(false);
    await user.click(dialog.getByRole('button', { name: 'Close' }));
    expect(press('n')).toBe(true);
    await user.click(screen.getByRole('button', { name: 'Keys' }));
    expect(screen.getByRole('dialog')).toBeTruthy();
  });

  it('switches all keys off and on again', async () => {
    const { press, user } = renderScreen();
    const open = async () => {
      await user.click(screen.getByRole('button', { name: 'Keys' }));
      return within(screen.getByRole('dialog'));
    };
    const flip = async () => {
      const dialog = await open();
      await user.click(dialog.getByRole('checkbox', { name: 'Use these keys' }));
      await user.click(dialog.getByRole('button', { name: 'Close' }));
    };
    await flip();
    expect(press('n')).toBe(false);
    press('?', document.body, { shiftKey: true });
    expect(screen.queryByRole('dialog')).toBeNull();
    await flip();
    expect(press('n')).toBe(true);
  });
});
