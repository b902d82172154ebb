// @vitest-environment jsdom
import { screen, within } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { button, card, press, renderMatch } from './render-match';

const bin = (name: string) => screen.getByRole('list', { name });

describe('placing by clicks', () => {
  it('puts the held card into every bin whose button is pressed', async () => {
    const { user, said, response } = renderMatch();
    await user.click(card('AWS WAF'));
    expect(card('AWS WAF').getAttribute('aria-pressed')).toBe('true');
    expect(screen.getByText('Holding AWS WAF')).toBeTruthy();
    await press(user, 'Place AWS WAF in 3. Containment', 'Place AWS WAF in 1. Preparation', 'Done');
    expect(response()).toEqual({ waf: ['containment', 'preparation'] });
    expect(within(bin('3 Containment')).getByText('AWS WAF')).toBeTruthy();
    expect(card('AWS WAF').textContent).toContain('in 2 places');
    expect(said).toEqual([
      'Holding AWS WAF. Choose where it belongs.',
      'AWS WAF placed in Containment, 1 of 3',
      'AWS WAF placed in Preparation, 1 of 3',
      'AWS WAF put down.',
    ]);
  });

  it('lets go of a card when it is pressed again or another one is picked', async () => {
    const { user } = renderMatch();
    await press(user, 'AWS WAF', 'AWS Backup');
    expect(card('AWS WAF').getAttribute('aria-pressed')).toBe('false');
    expect(screen.getByText('Holding AWS Backup')).toBeTruthy();
    await press(user, 'AWS Backup');
    expect(screen.queryByText('Holding AWS Backup')).toBeNull();
    expect(screen.queryByRole('button', { name: /^Place/ })).toBeNull();
  });

  it('does not put a card twice into a bin, and says that it is there', async () => {
    const { user, said, response } = renderMatch();
    await press(user, 'AWS WAF', 'Place AWS WAF in 3. Containment', 'Placed: AWS WAF is in 3. Containment');
    expect(response()).toEqual({ waf: ['containment'] });
    expect(said.at(-1)).toBe('AWS WAF is in Containment already.');
  });

  it('takes a card back out of one bin and leaves it in the others', async () => {
    const { user, said, response } = renderMatch({ response: { backup: ['preparation', 'recovery'] } });
    await press(user, 'Take AWS Backup back from 1. Preparation');
    expect(response()).toEqual({ backup: ['recovery'] });
    await press(user, 'Take AWS Backup back from 5. Recovery');
    expect(response()).toEqual({});
    expect(said).toEqual([
      'AWS Backup taken back from Preparation, 1 of 3',
      'AWS Backup taken back from Recovery, 0 of 3',
    ]);
  });

  it('offers the bins by name in the bar of the held card as well', async () => {
    const { user, response } = renderMatch();
    await press(user, 'AWS WAF', '3 Containment', '5 Recovery', '3 Containment');
    expect(button('5 Recovery').getAttribute('aria-pressed')).toBe('true');
    expect(
      within(screen.getByRole('group', { name: 'Where does AWS WAF belong?' })).getAllByRole('button'),
    ).toHaveLength(3);
    expect(response()).toEqual({ waf: ['recovery'] });
  });
});

describe('placing by keyboard alone', () => {
  it('picks up, places, lets go and returns to the card', async () => {
    const { user, response } = renderMatch();
    card('AWS WAF').focus();
    await user.keyboard('{Enter}');
    while (document.activeElement?.getAttribute('aria-label') !== 'Place AWS WAF in 3. Containment') await user.tab();
    await user.keyboard(' ');
    expect(document.activeElement).toBe(button('Placed: AWS WAF is in 3. Containment'));
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(card('AWS WAF'));
    expect(response()).toEqual({ waf: ['containment'] });
  });

  it('places and takes back by the number of the bin while a card has the focus', async () => {
    const { user, said, response } = renderMatch();
    card('AWS Backup').focus();
    await user.keyboard('15');
    expect(response()).toEqual({ backup: ['preparation', 'recovery'] });
    await user.keyboard('1');
    expect(response()).toEqual({ backup: ['recovery'] });
    await user.keyboard('2{Control>}3{/Control}');
    expect(said).toEqual([
      'AWS Backup placed in Preparation, 1 of 3',
      'AWS Backup placed in Recovery, 1 of 3',
      'AWS Backup taken back from Preparation, 1 of 3',
    ]);
  });

  it('leaves numbers alone when the focus is elsewhere', async () => {
    const { user, response } = renderMatch();
    button('Check answer').focus();
    await user.keyboard('1');
    expect(response()).toEqual({});
  });

  it('moves on to a neighbour when a chip is taken back, and to the name of the bin when it was the last', async () => {
    const { user } = renderMatch({ response: { waf: ['recovery'], backup: ['recovery'], artifact: ['recovery'] } });
    button('Take AWS Backup back from 5. Recovery').focus();
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(button('Take AWS Artifact back from 5. Recovery'));
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(button('Take AWS WAF back from 5. Recovery'));
    await user.keyboard('{Enter}');
    expect(document.activeElement?.textContent).toBe('5 Recovery');
  });
});

describe('the grid', () => {
  it('has a checkbox for each pair, named after both, over the same answer', async () => {
    const { user, said, response } = renderMatch({ response: { waf: ['containment'] } });
    await user.click(screen.getByRole('radio', { name: 'Grid' }));
    expect(screen.getAllByRole('checkbox')).toHaveLength(9);
    expect(screen.getByRole('checkbox', { name: 'AWS WAF: Containment', checked: true })).toBeTruthy();
    await user.click(screen.getByRole('checkbox', { name: 'AWS Backup: Recovery' }));
    await user.click(screen.getByRole('checkbox', { name: 'AWS WAF: Containment' }));
    expect(response()).toEqual({ backup: ['recovery'] });
    expect(said).toEqual(['AWS Backup placed in Recovery, 2 of 3', 'AWS WAF taken back from Containment, 1 of 3']);
    await user.click(screen.getByRole('radio', { name: 'Board' }));
    expect(within(bin('5 Recovery')).getByText('AWS Backup')).toBeTruthy();
  });

  it('is a table where there is room and a group for each item where there is none', () => {
    const { unmount } = renderMatch({ mode: 'grid' });
    expect(screen.getByRole('rowheader', { name: 'AWS WAF' })).toBeTruthy();
    unmount();
    const media = { matches: true, addEventListener: () => undefined, removeEventListener: () => undefined };
    Object.assign(globalThis, { matchMedia: () => media });
    renderMatch({ mode: 'grid' });
    Reflect.deleteProperty(globalThis, 'matchMedia');
    expect(within(screen.getByRole('group', { name: 'AWS WAF' })).getAllByRole('checkbox')).toHaveLength(3);
  });
});
