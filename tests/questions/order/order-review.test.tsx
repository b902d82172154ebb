// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { button, key, renderOrder, rowTexts } from './render-order';

const response = ['containment', 'recovery', 'eradication', 'report'];

describe('after the check', () => {
  it('says of each item how it stands, where it belongs and why', async () => {
    const { user } = renderOrder({ response });
    await user.click(button('Check answer'));
    expect(rowTexts().map((text) => text?.replace(/\s+/g, ' ').trim())).toEqual([
      '1Containment In sequence The harm is stopped first.',
      '2Recovery In sequence Belongs in place 3',
      '3Eradication Out of sequence Belongs in place 2',
      '4The report In sequence',
    ]);
  });

  it('shows the right order as a list of its own', async () => {
    const { user } = renderOrder({ response });
    await user.click(button('Check answer'));
    const right = within(screen.getByRole('list', { name: 'The right order' })).getAllByRole('listitem');
    expect(right.map((row) => row.textContent)).toEqual(['Containment', 'Eradication', 'Recovery', 'The report']);
  });

  it('shows no second list where the first one is right', async () => {
    const { user } = renderOrder({ response: key.order });
    await user.click(button('Check answer'));
    expect(screen.queryByText('The right order')).toBeNull();
    expect(screen.getAllByText('In sequence')).toHaveLength(4);
    expect(screen.queryByText(/Belongs in place/)).toBeNull();
  });

  it('takes no more moves, and is silent', async () => {
    const { user, said } = renderOrder({ response });
    await user.click(button('Move Recovery down'));
    await user.click(button('Check answer'));
    expect(screen.queryByRole('button', { name: /^Move/ })).toBeNull();
    expect(said).toEqual(['Recovery moved to place 3 of 4', '']);
  });

  it('goes on from the same order at the next try', async () => {
    const { user } = renderOrder({ response });
    await user.click(button('Check answer'));
    await user.click(button('Try again'));
    expect(rowTexts()).toEqual(['1Containment', '2Recovery', '3Eradication', '4The report']);
    expect(screen.queryByText('In sequence')).toBeNull();
  });
});
