// @vitest-environment jsdom
import { cleanup, screen, within } from '@testing-library/preact';
import { expect, it, vi } from 'vitest';
import { newStores, showPage } from '../show-page';

const page = '/practice/';
const fitting = () => within(screen.getByRole('form', { name: 'Your own set' })).getAllByRole('status')[0]?.textContent;
const unfold = () => {
  for (const fold of document.querySelectorAll('details')) fold.setAttribute('open', '');
};
const number = () => Number(/\d[\d,]*/.exec(fitting() ?? '')?.[0].replace(',', ''));
const shownQuestions = async () =>
  (await screen.findByRole('heading', { level: 2, name: /^Question 1 of/ })).textContent;

it('starts ten of everything at a press', async () => {
  const { user } = await showPage(page);
  await user.click(screen.getByRole('button', { name: /^Ten of everything/ }));
  expect(await shownQuestions()).toBe('Question 1 of 10');
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 1 }));
});

it('says at each wish how many questions fit, and draws the set from those', async () => {
  const { user } = await showPage(page);
  unfold();
  const all = number();
  await user.click(screen.getByRole('checkbox', { name: '2. Security and Compliance' }));
  const ofDomain = number();
  expect(ofDomain).toBeGreaterThan(0);
  expect(ofDomain).toBeLessThan(all);
  await user.click(screen.getByRole('checkbox', { name: 'Put in order' }));
  const orders = number();
  expect(orders).toBeGreaterThan(0);
  expect(orders).toBeLessThan(ofDomain);
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(await shownQuestions()).toMatch(/^Question 1 of \d+$/);
  expect(document.querySelector('[data-question-kind]')?.getAttribute('data-question-kind')).toBe('order');
});

it('holds the tasks of a domain that is ticked, and takes single ones beside it', async () => {
  const { user } = await showPage(page);
  unfold();
  await user.click(screen.getByRole('checkbox', { name: /^2\.1 / }));
  const ofTask = number();
  await user.click(screen.getByRole('checkbox', { name: '2. Security and Compliance' }));
  expect(number()).toBeGreaterThan(ofTask);
  expect(screen.getByRole('checkbox', { name: /^2\.2 / })).toMatchObject({ checked: true, disabled: true });
  expect(screen.getByRole('checkbox', { name: /^3\.1 / })).toMatchObject({ checked: false, disabled: false });
});

it('does not start where nothing fits, and can be cleared', async () => {
  const { user } = await showPage(`${page}?phase=recovery&kind=fill&level=recall&domain=1`);
  expect(fitting()).toBe('0 questions fit');
  await user.click(screen.getByRole('button', { name: 'Start' }));
  expect(screen.getByRole('form', { name: 'Your own set' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'Clear' }));
  expect(number()).toBeGreaterThan(100);
  expect(screen.queryByRole('button', { name: 'Clear' })).toBeNull();
});

it('takes questions made from the catalogue, by service and phase', async () => {
  const { user } = await showPage(page);
  unfold();
  await user.click(screen.getByRole('checkbox', { name: 'AWS WAF' }));
  await user.click(screen.getByRole('radio', { name: 'Questions made from the service catalogue' }));
  expect(number()).toBeGreaterThan(0);
  await user.click(screen.getByRole('button', { name: 'Start' }));
  await shownQuestions();
  const card = document.querySelector('[data-question-id]');
  expect(card?.getAttribute('data-question-id')).toMatch(/^pair:aws-waf\//);
});

it('offers what the learner missed and flagged once there is any', async () => {
  const stores = newStores();
  const { user } = await showPage(page, stores);
  expect(screen.getByRole('button', { name: 'What I missed None yet' })).toHaveProperty('disabled', true);
  expect(screen.getByRole('button', { name: 'Flagged None yet' })).toHaveProperty('disabled', true);
  cleanup();

  stores.learner.getState().actions.mark('ir-who-called', { isFlagged: true });
  await showPage('/lessons/incident-response/', stores);
  const quiz = within(screen.getByRole('region', { name: /A team blocks hostile addresses/ }));
  await user.click(quiz.getByRole('radio', { name: 'Recovery' }));
  await user.click(quiz.getByRole('button', { name: 'Check answer' }));
  await stores.learner.getState().actions.load();
  cleanup();

  await showPage(page, stores);
  expect(screen.getByRole('button', { name: 'Flagged 1 question' })).toBeTruthy();
  await user.click(screen.getByRole('button', { name: 'What I missed 1 question' }));
  await shownQuestions();
  expect(screen.getByRole('region', { name: /A team blocks hostile addresses/ })).toBeTruthy();
});

it('copies the address of a set for a class, or shows it where that is not allowed', async () => {
  const { user } = await showPage(`${page}?domain=2`);
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  await screen.findByText('Link copied');
  const link = new URL(await navigator.clipboard.readText());
  expect(link.searchParams.get('domain')).toBe('2');
  expect(link.searchParams.get('seed')).toMatch(/^[a-z0-9]{1,6}$/);

  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('Not allowed.'));
  await user.click(screen.getByRole('button', { name: 'Copy link' }));
  await screen.findByText('Could not copy. Select the text instead.');
  expect(screen.getByRole('textbox', { name: 'Link to this set' })).toHaveProperty('readOnly', true);
});

it('leads to the phase board', async () => {
  await showPage(page);
  const link = screen.getByRole('link', { name: /phase board/ });
  expect(link.getAttribute('href')).toBe('phases/');
});

it('lists the services by the name that follows the maker’s', async () => {
  await showPage(page);
  unfold();
  const services = within(screen.getByRole('group', { name: 'Services' })).getAllByRole('checkbox');
  const names = services.map((box) => box.closest('label')?.textContent?.trim() ?? '');
  expect(names[0]).toBe('AWS Artifact');
  expect(names.indexOf('Amazon GuardDuty')).toBeLessThan(names.indexOf('AWS Health Dashboard'));
  expect(names.at(-1)).toBe('AWS WAF');
});
