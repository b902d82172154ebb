// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/preact';
import type { UserEvent } from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { showPage, siteData } from '../show-page';

const path = '/instructors/print/';
const sheet = () => screen.findByRole('article');
const pick = (user: UserEvent, name: string, option: string) =>
  user.selectOptions(screen.getByRole('combobox', { name }), option);
const stems = (of: HTMLElement) => [...of.querySelectorAll('h3')].map((heading) => heading.textContent);

it('makes a handout and its answer key, in an order that can be read out', async () => {
  const print = vi.fn();
  vi.stubGlobal('print', print);
  const { user } = await showPage(`${path}?of=lesson:incident-response`);
  const handout = await sheet();
  expect(within(handout).getByRole('heading', { level: 2, name: 'Incident response basics' })).toBeDefined();
  expect(handout.textContent).toContain('Order of the page');
  expect(handout.textContent).not.toMatch(/Right:|Why|Answer:/);
  expect(
    within(handout).getByRole('img', { name: /QR code of the address .*\/lessons\/incident-response\/$/ }),
  ).toBeDefined();
  const questions = stems(handout);
  expect(questions[0]).toMatch(/^1\. .*1 point$/);

  await user.click(screen.getByRole('button', { name: 'Print' }));
  expect(print).toHaveBeenCalledOnce();

  const order = screen.getByRole('textbox', { name: 'Order' });
  fireEvent.change(order, { target: { value: 'class-7' } });
  await vi.waitFor(async () => expect((await sheet()).textContent).toContain('Order class-7'));
  fireEvent.change(order, { target: { value: 'no way!' } });
  expect((await sheet()).textContent).toContain('Order class-7');

  await pick(user, 'Sheet', 'Answer key');
  const key = await sheet();
  expect(stems(key)).toEqual(questions);
  expect(within(key).getAllByText('Answer:')).toHaveLength(questions.length);
  expect(key.textContent).toContain('✓ Right:');
  expect(key.textContent).toContain('https://docs.aws.amazon.com/');
});

it('makes a set, a board and a paper', async () => {
  const { user } = await showPage(path);
  await sheet();
  await pick(user, 'What to print', 'A practice set');
  await screen.findByRole('heading', { level: 2, name: 'Practice set' });
  expect(stems(await sheet())).toHaveLength(10);
  await pick(user, 'How many', '5');
  await vi.waitFor(async () => expect(stems(await sheet())).toHaveLength(5));
  await pick(user, 'What to print', 'A phase board');
  await screen.findByRole('heading', { level: 2, name: 'Phase board' });
  expect(within(await sheet()).getAllByRole('row')).toHaveLength(10);
  await pick(user, 'What to print', 'A mock exam paper');
  await screen.findByRole('heading', { level: 2, name: 'Mock exam paper' });
  expect(within(await sheet()).queryByRole('img', { name: /QR code/ })).toBeNull();
});

it('takes the address of a set or a board of this site, and of nothing else', async () => {
  const { user } = await showPage(`${path}?of=${encodeURIComponent('set:seed=a')}`);
  await sheet();
  const field = screen.getByRole('textbox', { name: /paste the address/ });
  await user.click(field);
  await user.paste('https://example.org/practice/?seed=b');
  expect(screen.getByText(/no address of a practice set/)).toBeDefined();
  await user.clear(field);
  await user.paste(`${window.location.origin}/practice/phases/?count=7&seed=b`);
  await screen.findByRole('heading', { level: 2, name: 'Phase board' });
  expect((await sheet()).textContent).toContain('Order b');
});

it('says what of the address made no sense, and that nothing fits', async () => {
  await showPage(`${path}?of=lesson:no-such&key=maybe`);
  await sheet();
  expect(screen.getByText(/not here \(a lesson, the answer key\)/)).toBeDefined();
});

it('says where nothing fits', async () => {
  await showPage(`${path}?of=${encodeURIComponent('set:task=9.9&seed=a')}`);
  expect(await screen.findByText('No question fits this choice.')).toBeDefined();
  expect(screen.queryByRole('article')).toBeNull();
  expect(screen.getByRole('button', { name: 'Print' }).getAttribute('aria-disabled')).toBe('true');
});

it('offers another try where the questions do not load', async () => {
  let isDown = true;
  const loadPage: typeof siteData.loadPage = (to) =>
    isDown ? Promise.reject(new Error('down')) : siteData.loadPage(to);
  const { user } = await showPage(path, undefined, { loadPage });
  await screen.findByText('The questions did not load.');
  isDown = false;
  await user.click(screen.getByRole('button', { name: 'Try again' }));
  expect(stems(await sheet()).length).toBeGreaterThan(1);
});
