// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { renderOrder, rows, rowTexts } from './render-order';

// jsdom lays nothing out: the list is 400 wide, each row 100 high and in its place from the top.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
    const place = [...(this.parentElement?.children ?? [])].indexOf(this);
    if (this.matches('ol')) return new DOMRect(0, 0, 400, 400);
    return new DOMRect(0, place * 100, 400, 100);
  });
});
afterEach(() => vi.restoreAllMocks());

const ghost = () => document.querySelector<HTMLElement>('[data-ghost]');
const pointer = { pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 0, buttons: 1 };
const row = (place: number): Element => rows()[place - 1] ?? document.body;
const lines = () => rows().map((one) => one.getAttribute('data-line'));

function lift(from: Element, change: object = {}) {
  fireEvent.pointerDown(from, { ...pointer, ...change, clientX: 10, clientY: 200 });
  fireEvent.pointerMove(window, { ...pointer, ...change, clientX: 10, clientY: 210 });
}
const carryTo = (x: number, y: number) => fireEvent.pointerMove(window, { ...pointer, clientX: x, clientY: y });
const release = () => fireEvent.pointerUp(window, { ...pointer, buttons: 0 });

describe('dragging an item', () => {
  it('puts it where the line was when it is let go, and says so once', () => {
    const { response } = renderOrder();
    lift(row(4));
    carryTo(20, 130);
    expect(ghost()?.textContent).toBe('Eradication');
    expect(lines()).toEqual([null, 'before', null, null]);
    release();
    expect(response()).toEqual(['recovery', 'eradication', 'containment', 'report']);
    expect(screen.getByRole('status').textContent).toBe('Eradication moved to place 2 of 4');
    expect(ghost()).toBeNull();
    expect(lines()).toEqual([null, null, null, null]);
  });

  it('can put it at the end', () => {
    const { response } = renderOrder();
    lift(row(1));
    carryTo(20, 380);
    expect(lines()).toEqual([null, null, null, 'after']);
    release();
    expect(response()).toEqual(['containment', 'report', 'eradication', 'recovery']);
  });

  it('shows no line and changes nothing at its own place', () => {
    const { response } = renderOrder();
    lift(row(2));
    for (const y of [80, 120, 220]) {
      carryTo(20, y);
      expect(lines()).toEqual([null, null, null, null]);
    }
    release();
    expect(response()).toEqual([]);
    expect(screen.getByRole('status').textContent).toBe('');
  });

  it.each<[string, () => void]>([
    [
      'released outside',
      () => {
        carryTo(900, 130);
        release();
      },
    ],
    ['cancelled with Escape', () => fireEvent.keyDown(window, { key: 'Escape' })],
    ['taken over by the browser', () => fireEvent.pointerCancel(window, pointer)],
    ['interrupted by another window', () => fireEvent.blur(window)],
  ])('puts it back when it is %s', (_, finish) => {
    const { response } = renderOrder();
    lift(row(4));
    carryTo(20, 130);
    act(finish);
    expect(ghost()).toBeNull();
    expect(rowTexts()[3]).toBe('4Eradication');
    release();
    expect(response()).toEqual([]);
  });

  it('leaves nothing behind when the page goes away under it', () => {
    const { unmount, response } = renderOrder();
    lift(row(4));
    carryTo(20, 130);
    unmount();
    release();
    expect(ghost()).toBeNull();
    expect(response()).toEqual([]);
  });

  it('does not begin with a finger that scrolls, only with one on the grip', () => {
    renderOrder();
    lift(row(4), { pointerType: 'touch' });
    expect(ghost()).toBeNull();
    const grip = row(4).querySelector('[data-grip]');
    if (grip) lift(grip, { pointerType: 'touch' });
    expect(ghost()?.textContent).toBe('Eradication');
  });
});
