// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { showPage } from '../show-page';

const matrix = () => within(screen.getByRole('table', { name: 'AWS services by phase of incident response' }));
const names = () =>
  matrix()
    .getAllByRole('rowheader')
    .map((head) => within(head).getByRole('link').textContent);
const mark = (name: string) => matrix().getByRole('button', { name: `${name} Why?` });

it('lists the services by the name that follows the maker’s, and tells those outside the exam apart', async () => {
  await showPage('/services/');
  const artifact = names().indexOf('AWS Artifact');
  expect(names().slice(artifact, artifact + 2)).toEqual(['AWS Artifact', 'AWS Audit Manager']);
  expect(names().indexOf('Amazon GuardDuty')).toBeLessThan(names().indexOf('AWS Health Dashboard'));
  expect(matrix().getByRole('rowheader', { name: 'AWS Audit Manager outside the exam' })).toBeTruthy();
});

it('shows a reason as a whole sentence below its row, and says it in a region that was there before', async () => {
  const { user } = await showPage('/services/');
  const said = screen.getAllByRole('status').find(({ textContent }) => textContent === '');
  await user.click(mark('AWS WAF, Containment: helps most.'));
  const reason = '3. Containment: Blocks hostile web requests by address or pattern.';
  expect(said?.textContent).toBe(reason);
  expect(matrix().getByRole('cell', { name: reason })).toBeTruthy();
  expect(mark('AWS WAF, Containment: helps most.').getAttribute('aria-expanded')).toBe('true');

  await user.click(mark('AWS WAF, Preparation: helps too.'));
  expect(said?.textContent).toBe('1. Preparation: Rules in place early stop common web attacks.');
  expect(matrix().queryByRole('cell', { name: reason })).toBeNull();
  await user.click(mark('AWS WAF, Preparation: helps too.'));
  expect(said?.textContent).toBe('');
});

it('sorts by a phase and back by name, and says by which', async () => {
  const { user } = await showPage('/services/');
  const byName = names();
  const head = (name: string) => matrix().getByRole('columnheader', { name });
  await user.click(within(head('5 Recovery')).getByRole('button'));
  expect(names()).not.toEqual(byName);
  expect(head('5 Recovery').getAttribute('aria-sort')).toBe('ascending');
  await user.click(within(head('Service')).getByRole('button'));
  expect(names()).toEqual(byName);
  expect(head('5 Recovery').hasAttribute('aria-sort')).toBe(false);
});
