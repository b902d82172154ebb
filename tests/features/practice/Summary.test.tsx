// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { newStores, showPage } from '../show-page';

const address = '/practice/?ids=ir-block-address,ir-who-called,ir-restore-data&seed=t1';
const at = (number: number, of = 3) => screen.findByRole('heading', { level: 2, name: `Question ${number} of ${of}` });
const button = (name: string | RegExp) => screen.getByRole('button', { name });

/** One sure and wrong, one right, one skipped. */
async function finish() {
  const shown = await showPage(address);
  const { user } = shown;
  await at(1);
  await user.click(button('Sure'));
  await user.click(screen.getByRole('radio', { name: 'Recovery' }));
  await user.click(button('Check answer'));
  await user.click(button('Next question'));
  await at(2);
  await user.click(button('Guess'));
  await user.click(screen.getByRole('radio', { name: 'AWS CloudTrail' }));
  await user.click(button('Check answer'));
  await user.click(button('Next question'));
  await at(3);
  await user.click(button('See the summary'));
  await screen.findByRole('heading', { name: 'How it went' });
  return shown;
}

it('tells the points, each question, and how sure the learner was of it', async () => {
  await finish();
  expect(screen.getByText('1 of 2 points')).toBeTruthy();
  expect(screen.getByText(/2 of 3 questions answered/)).toBeTruthy();
  expect(screen.getByText(/1 answer was sure but wrong/)).toBeTruthy();
  const items = screen.getAllByRole('listitem').filter((item) => item.hasAttribute('data-verdict'));
  expect(items.map((item) => item.getAttribute('data-verdict'))).toEqual(['incorrect', 'correct', 'blank']);
  expect(items[0]?.textContent).toContain('Sure, but wrong');
  expect(items[1]?.textContent).toContain('a guess');
  expect(items[2]?.textContent).toContain('Not answered');
  const table = within(screen.getByRole('table', { name: 'How sure, how right' }));
  expect(table.getAllByRole('row').map((row) => row.textContent)).toEqual([
    'You wereCorrectPartly correctNot correct',
    'Sure001',
    'Guessing100',
  ]);
});

it('links to the exact passage of what was missed', async () => {
  await finish();
  const link = screen.getByRole('link', { name: 'Incident response basics: 3. Containment' });
  expect(link.getAttribute('href')).toBe('../lessons/incident-response/#containment');
});

it('drills again what was missed, as a set of its own', async () => {
  const { user } = await finish();
  await user.click(button('Drill these again (1)'));
  await at(1, 1);
  expect(screen.getByRole('region', { name: /A team blocks hostile addresses/ })).toBeTruthy();
  expect(screen.getByRole('progressbar', { name: '0 of 1 answered' })).toBeTruthy();
});

it('asks the skipped ones', async () => {
  const { user } = await finish();
  await user.click(button('Answer the skipped ones (1)'));
  await at(1, 1);
  expect(screen.getByRole('region', { name: /An attacker changed thousands/ })).toBeTruthy();
});

it('draws a new set by the same choice', async () => {
  const { user } = await showPage('/practice/?domain=2&count=5&seed=t2');
  await at(1, 5);
  await user.click(button('End the set'));
  await user.click(button('A new set like this'));
  await at(1, 5);
  expect(screen.getByRole('progressbar', { name: '0 of 5 answered' })).toBeTruthy();
});

it('leads back to the choice', async () => {
  const { user } = await showPage('/practice/?domain=2&count=5&seed=t2');
  await at(1, 5);
  await user.click(button('End the set'));
  expect(screen.getByRole('link', { name: 'Change the choice' }).getAttribute('href')).toBe('./?domain=2&count=5');
});

it('comes again when the address of an ended set is opened', async () => {
  const stores = newStores();
  const { user, view } = await showPage(address, stores);
  await at(1);
  await user.click(button('End the set'));
  view.unmount();
  await showPage(address, stores);
  await screen.findByRole('heading', { name: 'How it went' });
  expect(screen.getByText('0 of 0 points')).toBeTruthy();
});
