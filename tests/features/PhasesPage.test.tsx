// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { expect, it } from 'vitest';
import { showPage } from './show-page';

const cards = () => screen.getAllByRole('button', { pressed: false }).map((card) => card.textContent);

it('draws the same board for the same address, and another one on request', async () => {
  const { user } = await showPage('/practice/phases/?seed=class-7');
  const first = cards();
  expect(first).toHaveLength(9);
  cleanup();
  await showPage('/practice/phases/?seed=class-7');
  expect(cards()).toEqual(first);

  screen.getByText('Your board').closest('details')?.setAttribute('open', '');
  fireEvent.change(screen.getByRole('slider', { name: /Services/ }), { target: { value: '12' } });
  await user.click(screen.getByRole('checkbox', { name: '6. Post-incident analysis' }));
  await user.click(screen.getByRole('button', { name: 'Draw a new board' }));
  expect(cards()).toHaveLength(12);
  expect(screen.queryByRole('button', { name: /6\. Post-incident analysis/ })).toBeNull();
});
