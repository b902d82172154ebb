// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { markdown, picked, press, renderFill, typed } from './render-fill';

const right = { 'blank-1': 'Server', 'blank-2': 'take', 'blank-3': 'snapshot' };
const wrong = { 'blank-1': 'bucket', 'blank-2': 'skip', 'blank-3': 'snapshot' };

/** The text of an element as a reader gets it. */
const textOf = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

// jsdom does not know the property, which browsers mirror in the attribute.
Object.defineProperty(HTMLElement.prototype, 'spellcheck', {
  configurable: true,
  get(this: HTMLElement) {
    return this.getAttribute('spellcheck') !== 'false';
  },
  set(this: HTMLElement, isChecked: boolean) {
    this.setAttribute('spellcheck', `${isChecked}`);
  },
});

describe('before the check', () => {
  it('is the paragraph with its markup, and a native field in each gap', () => {
    const { container } = renderFill();
    const paragraph = container.querySelector('.prose p');
    expect(paragraph?.querySelector('strong')?.textContent).toBe('isolate');
    expect(paragraph?.querySelector('code')?.textContent).toBe('deny');
    expect([...(paragraph?.querySelectorAll('input, select') ?? [])].map(({ tagName }) => tagName)).toEqual([
      'INPUT',
      'SELECT',
      'INPUT',
    ]);
    expect(screen.getByText('Type or pick the missing words.')).toBeTruthy();
  });

  it('names each field by its number and the words around it', () => {
    renderFill();
    expect(screen.getByRole('textbox', { name: 'Blank 1 of 3: First, isolate the … with a deny rule.' })).toBeTruthy();
    expect(screen.getByRole('combobox', { name: 'Blank 2 of 3: a deny rule. Then … a' })).toBeTruthy();
    expect(screen.getByRole('textbox', { name: 'Blank 3 of 3: a … .' })).toBeTruthy();
  });

  it('says what there is to do: type, pick, or both', () => {
    renderFill('A [[b]].').unmount();
    renderFill('A [[? b, c | b]].');
    expect(screen.getByText('Pick the missing words.')).toBeTruthy();
  });

  it('takes what is typed, with nothing added, corrected or remembered by the browser', async () => {
    const { user, response } = renderFill();
    await user.type(typed(1), 'The server ');
    expect(response()).toEqual({ 'blank-1': 'The server ' });
    expect(typed(1)).toHaveProperty('value', 'The server ');
    for (const [name, value] of [
      ['autocomplete', 'off'],
      ['autocapitalize', 'off'],
      ['spellcheck', 'false'],
    ] as const)
      expect(typed(1).getAttribute(name)).toBe(value);
  });

  it('is blank again when a field is emptied', async () => {
    const { user, response } = renderFill(markdown, { 'blank-1': 'a' });
    await user.clear(typed(1));
    expect(response()).toEqual({});
  });

  it('offers the choices after an empty one, and takes a choice back', async () => {
    const { user, response } = renderFill();
    const select = picked(2);
    expect(within(select).getAllByRole('option').map(textOf)).toEqual(['Pick…', 'take', 'skip', 'delete']);
    expect(select).toHaveProperty('value', '');
    await user.selectOptions(select, 'skip');
    expect(response()).toEqual({ 'blank-2': 'skip' });
    await user.selectOptions(select, '');
    expect(response()).toEqual({});
  });

  it('is walked through with Tab, field by field', async () => {
    const { user } = renderFill();
    for (const field of [typed(1), picked(2), typed(3)]) {
      await user.tab();
      expect(document.activeElement).toBe(field);
    }
  });

  it('leaves Enter to the page', async () => {
    const { user, response } = renderFill();
    const pressed = vi.fn();
    document.addEventListener('keydown', pressed);
    await user.type(typed(1), 'a{Enter}');
    document.removeEventListener('keydown', pressed);
    expect(pressed.mock.calls.map(([event]) => [event.key, event.defaultPrevented])).toEqual([
      ['a', false],
      ['Enter', false],
    ]);
    expect(response()).toEqual({ 'blank-1': 'a' });
  });

  it('gives all fields the same look, whatever the length of the answer', () => {
    const { container } = renderFill('A [[b]], a [[very long answer that goes on]].');
    const [first, second] = [...container.querySelectorAll('label')].map(({ className }) => className);
    expect(first).toBe(second);
    for (const name of ['style', 'size', 'width']) expect(container.querySelector(`[${name}]:not(svg)`)).toBeNull();
  });
});

describe('after the check', () => {
  it('shows in the text what was given, with its verdict in a word, and the answer where it was wrong', async () => {
    const { user, container } = renderFill(markdown, wrong);
    await press(user, 'Check answer');
    expect(textOf(container.querySelector('.prose p'))).toBe(
      'First, isolate the bucket (not right; right: instance) with a deny rule. Then skip (not right; right: take) a snapshot (right).',
    );
    expect(screen.queryByRole('textbox')).toBeNull();
    expect(screen.queryByRole('combobox')).toBeNull();
    expect(screen.queryByText('Type or pick the missing words.')).toBeNull();
  });

  it('lists the blanks with what was given, the verdict and all that would have been right', async () => {
    const { user } = renderFill(markdown, wrong);
    await press(user, 'Check answer');
    const items = within(screen.getByRole('list', { name: 'Blanks' })).getAllByRole('listitem');
    expect(items.map(textOf)).toEqual([
      'bucket not right right: instance; also accepted: server',
      'skip not right right: take',
      'snapshot right',
    ]);
  });

  it('has a sign beside each verdict, so that its colour does not matter', async () => {
    const { user } = renderFill(markdown, wrong);
    await press(user, 'Check answer');
    const items = within(screen.getByRole('list', { name: 'Blanks' })).getAllByRole('listitem');
    const signs = items.map((item) => item.querySelector('svg')?.getAttribute('data-verdict'));
    expect(signs).toEqual(['wrong', 'wrong', 'right']);
  });

  it('names no other answers where everything was right, and keeps what was typed', async () => {
    const { user } = renderFill(markdown, right);
    await press(user, 'Check answer');
    expect(screen.queryByText(/also accepted|right:/)).toBeNull();
    expect(screen.getAllByText('Server')).toHaveLength(2);
  });

  it('goes on from the right blanks when the wrong ones are retried', async () => {
    const { user } = renderFill(markdown, wrong);
    await press(user, 'Check answer');
    await press(user, 'Retry the wrong ones');
    expect(typed(1)).toHaveProperty('value', '');
    expect(picked(2)).toHaveProperty('value', '');
    expect(typed(3)).toHaveProperty('value', 'snapshot');
  });
});
