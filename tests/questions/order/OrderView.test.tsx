// @vitest-environment jsdom
import { screen } from '@testing-library/preact';
import { describe, expect, it } from 'vitest';
import { button, renderOrder, rowTexts } from './render-order';

const dealt = ['1Recovery', '2Containment', '3The report', '4Eradication'];

describe('an order', () => {
  it('shows the items as they were dealt, each with its place', () => {
    const { response, said } = renderOrder();
    expect(rowTexts()).toEqual(dealt);
    expect(response()).toEqual([]);
    expect(said).toEqual([]);
  });

  it('says how it is answered, by keys too', () => {
    renderOrder();
    expect(screen.getByText(/Alt with an arrow key/)).toBeTruthy();
  });
});

describe('moving by buttons', () => {
  it('moves an item by one place a press, and says once where it is now', async () => {
    const { user, response, said } = renderOrder();
    await user.click(button('Move Containment up'));
    expect(rowTexts()).toEqual(['1Containment', '2Recovery', '3The report', '4Eradication']);
    expect(response()).toEqual(['containment', 'recovery', 'report', 'eradication']);
    await user.click(button('Move The report down'));
    expect(response()).toEqual(['containment', 'recovery', 'eradication', 'report']);
    expect(said).toEqual(['Containment moved to place 1 of 4', 'The report moved to place 4 of 4']);
  });

  it('keeps the focus on the button that was pressed, also when its item has reached the end', async () => {
    const { user } = renderOrder();
    await user.click(button('Move The report up'));
    expect(document.activeElement).toBe(button('Move The report up'));
    expect(document.activeElement?.getAttribute('aria-disabled')).toBeNull();
    await user.keyboard('{Enter}');
    expect(rowTexts()[0]).toBe('1The report');
    expect(document.activeElement).toBe(button('Move The report up'));
    expect(document.activeElement?.getAttribute('aria-disabled')).toBe('true');
  });

  it('goes no further at the ends, and says that the item stays', async () => {
    const { user, response, said } = renderOrder();
    expect(button('Move Recovery up').getAttribute('aria-disabled')).toBe('true');
    expect(button('Move Eradication down').getAttribute('aria-disabled')).toBe('true');
    await user.click(button('Move Recovery up'));
    expect(response()).toEqual([]);
    expect(said).toEqual(['Recovery stays in place 1 of 4']);
  });
});

describe('moving by keys', () => {
  it('moves the item from either of its buttons, which keeps the focus', async () => {
    const { user, response, said } = renderOrder();
    button('Move Eradication down').focus();
    await user.keyboard('{Alt>}{ArrowUp}{ArrowUp}{/Alt}');
    expect(response()).toEqual(['recovery', 'eradication', 'containment', 'report']);
    expect(document.activeElement).toBe(button('Move Eradication down'));
    await user.tab({ shift: true });
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(document.activeElement).toBe(button('Move Eradication up'));
    expect(said).toEqual([
      'Eradication moved to place 3 of 4',
      'Eradication moved to place 2 of 4',
      'Eradication moved to place 3 of 4',
    ]);
  });

  it('needs Alt, and Alt alone', async () => {
    const { user, response, said } = renderOrder();
    button('Move Eradication up').focus();
    await user.keyboard('{ArrowUp}{Alt>}{Shift>}{ArrowUp}{/Shift}{Control>}{ArrowUp}{/Control}{/Alt}');
    expect(response()).toEqual([]);
    expect(said).toEqual([]);
  });

  it('can bring the right order about without a pointer', async () => {
    const { user, response } = renderOrder();
    while (document.activeElement !== button('Move Recovery down')) await user.tab();
    await user.keyboard('{Alt>}{ArrowDown}{ArrowDown}{ArrowDown}{/Alt}');
    while (document.activeElement !== button('Move The report down')) await user.tab({ shift: true });
    await user.keyboard('  ');
    expect(response()).toEqual(['containment', 'eradication', 'recovery', 'report']);
  });
});
