// @vitest-environment jsdom
import { cleanup, render, screen, within } from '@testing-library/preact';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { SearchButton } from '../../../src/features/search/SearchButton';
import { SearchDialog } from '../../../src/features/search/SearchDialog';
import type { SearchGroup, SearchIndex } from '../../../src/features/search/search-index';
import { SiteLocation } from '../../../src/features/site-location';
import { createMemoryHistory } from '../../../src/platform/history/site-history';
import { emptyStores } from '../../../src/stores/empty-stores';
import { createSettingsStore } from '../../../src/stores/settings-store';
import { StoresProvider } from '../../../src/stores/stores-context';

beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(cleanup);

const hit = (path: string, title: string, text = 'some <b>text</b>') => ({
  path,
  title,
  place: 'Somewhere',
  excerpt: [
    { text: 'a ', isMatch: false },
    { text, isMatch: true },
  ],
});
const groups: SearchGroup[] = [
  { kind: 'section', total: 12, hits: [hit('/lessons/one/#here', 'Here'), hit('/lessons/two/#there', 'There')] },
  { kind: 'service', total: 1, hits: [hit('/services/watch/', 'Watch')] },
];

function show(index: SearchIndex | Error) {
  const onClose = vi.fn();
  const openIndex = async () => {
    if (index instanceof Error) throw index;
    return index;
  };
  render(
    <SiteLocation history={createMemoryHistory('/lessons/two/')}>
      <SearchDialog onClose={onClose} openIndex={openIndex} />
    </SiteLocation>,
  );
  return { user: userEvent.setup(), onClose, field: screen.getByRole('textbox') };
}

it('shows links grouped by kind, relative to the page, with matches as text, and says how many there are', async () => {
  const { user, field } = show({ search: async () => groups });
  expect(document.activeElement).toBe(field);
  const status = screen.getByRole('status');
  expect(status.textContent).toBe('');
  await user.type(field, 'logs');
  const sections = within(await screen.findByRole('region', { name: 'Sections the first 2 of 12' }));
  expect(sections.getByRole('link', { name: /^Here/ }).getAttribute('href')).toBe('../one/#here');
  expect(sections.getByRole('link', { name: /^There/ }).getAttribute('href')).toBe('#there');
  expect(sections.getAllByText('some <b>text</b>').every(({ localName }) => localName === 'mark')).toBe(true);
  await vi.waitFor(() => expect(status.textContent).toBe('13 results'), { timeout: 3000 });
});

it('moves by arrows from the field through all results and back, and Enter in the field opens the first', async () => {
  const { user, field, onClose } = show({ search: async () => groups });
  await user.type(field, 'logs');
  const here = await screen.findByRole('link', { name: /^Here/ });
  await user.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(screen.getByRole('link', { name: /^Watch/ }));
  await user.keyboard('{ArrowUp}{ArrowUp}{ArrowUp}');
  expect(document.activeElement).toBe(field);
  const clicked = vi.fn((event: Event) => event.preventDefault());
  here.addEventListener('click', clicked);
  await user.keyboard('{Enter}');
  expect(clicked).toHaveBeenCalledOnce();
  expect(onClose).toHaveBeenCalledOnce();
});

it('answers for what is typed last, however the answers come, and asks nothing for signs and single letters', async () => {
  const asked: string[] = [];
  const waiting: ((groups: SearchGroup[]) => void)[] = [];
  const { user, field } = show({
    search: (text) => {
      asked.push(text);
      return new Promise((resolve) => waiting.push(resolve));
    },
  });
  await user.type(field, '?! a');
  expect(asked).toEqual([]);
  await user.clear(field);
  await user.type(field, 'abc');
  await vi.waitFor(() => expect(asked).toEqual(['ab']));
  waiting[0]?.([]);
  await vi.waitFor(() => expect(asked).toEqual(['ab', 'abc']));
  waiting[1]?.(groups);
  await screen.findByRole('link', { name: /^Watch/ });
});

it('says when the index does not come, and still leads to the list', async () => {
  show(new Error('offline'));
  const status = screen.getByRole('status');
  await vi.waitFor(() => expect(status.textContent).toMatch(/^Search/), { timeout: 3000 });
  expect(screen.getByRole('link', { name: 'All lessons and services as a list' }).getAttribute('href')).toBe(
    '../../search/',
  );
});

it('opens by “/” unless single keys are switched off, and by Ctrl-K all the same, but never from a field', async () => {
  const settings = createSettingsStore({ read: () => undefined, write: () => {} });
  render(
    <StoresProvider stores={{ ...emptyStores, settings }}>
      <SiteLocation history={createMemoryHistory('/')}>
        <SearchButton isHere={false} />
        <input aria-label="blank" />
      </SiteLocation>
    </StoresProvider>,
  );
  const user = userEvent.setup();
  const link = screen.getByRole('link', { name: 'Search' });
  expect(link.getAttribute('href')).toBe('search/');
  await user.click(screen.getByRole('textbox', { name: 'blank' }));
  await user.keyboard('/{Control>}k{/Control}');
  link.focus();
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.keyboard('/');
  await screen.findByRole('dialog', undefined, { timeout: 5000 });
  await user.click(screen.getByRole('button', { name: 'Close' }));
  settings.getState().actions.choose('shortcuts', 'off');
  await vi.waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  await user.keyboard('/');
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(screen.queryByRole('dialog')).toBeNull();
  await user.keyboard('{Control>}k{/Control}');
  await screen.findByRole('dialog', undefined, { timeout: 5000 });
});
