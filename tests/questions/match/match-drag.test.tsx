// @vitest-environment jsdom
import { act, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { card, renderMatch } from './render-match';

/** What lies under the pointer: jsdom lays nothing out. */
let under: Element | null = null;

beforeEach(() => {
  Object.assign(document, { elementFromPoint: () => under });
});
afterEach(() => {
  Reflect.deleteProperty(document, 'elementFromPoint');
  under = null;
});

const ghost = () => document.querySelector<HTMLElement>('[data-ghost]');
const bin = (id: string) => document.querySelector(`[data-bin="${id}"]`);
const shelf = () => document.querySelector('[data-shelf]');
const pointer = { pointerId: 1, pointerType: 'mouse', isPrimary: true, button: 0, buttons: 1 };

function lift(from: Element, change: object = {}) {
  fireEvent.pointerDown(from, { ...pointer, ...change, clientX: 10, clientY: 300 });
  fireEvent.pointerMove(window, { ...pointer, ...change, clientX: 40, clientY: 300 });
}
const carryTo = (target: Element | null) => {
  under = target;
  fireEvent.pointerMove(window, { ...pointer, clientX: 60, clientY: 320 });
};
const release = () => fireEvent.pointerUp(window, { ...pointer, buttons: 0, clientX: 60, clientY: 320 });

describe('dragging', () => {
  it('puts a card into the bin where it is dropped, under a card that follows the pointer', () => {
    const { response } = renderMatch();
    lift(card('AWS WAF'));
    carryTo(bin('containment'));
    expect(ghost()?.textContent).toBe('AWS WAF');
    expect(ghost()?.style.transform).toBe('translate(60px, 320px)');
    expect(bin('containment')?.getAttribute('data-over')).toBe('true');
    release();
    expect(response()).toEqual({ waf: ['containment'] });
    expect(ghost()).toBeNull();
  });

  it('moves a chip to another bin, and takes it back on the shelf', () => {
    const { response } = renderMatch({ response: { waf: ['containment'] } });
    lift(screen.getByRole('button', { name: 'Take AWS WAF back from 3. Containment' }));
    carryTo(bin('recovery'));
    release();
    expect(response()).toEqual({ waf: ['recovery'] });
    expect(screen.getByRole('status').textContent).toBe('AWS WAF moved from Containment to Recovery, 1 of 3');
    lift(screen.getByRole('button', { name: 'Take AWS WAF back from 5. Recovery' }));
    expect(screen.getByText('Drop here to take it back')).toBeTruthy();
    carryTo(shelf());
    release();
    expect(response()).toEqual({});
  });

  it.each<[string, () => void]>([
    ['released outside', release],
    ['cancelled with Escape', () => fireEvent.keyDown(window, { key: 'Escape' })],
    ['taken over by the browser', () => fireEvent.pointerCancel(window, pointer)],
    ['interrupted by another window', () => fireEvent.blur(window)],
    ['released where nobody heard of it', () => fireEvent.pointerMove(window, { ...pointer, buttons: 0 })],
  ])('puts a chip back when it is %s', (_, finish) => {
    const { response } = renderMatch({ response: { waf: ['containment'] } });
    lift(screen.getByRole('button', { name: 'Take AWS WAF back from 3. Containment' }));
    carryTo(document.body);
    expect(ghost()).not.toBeNull();
    act(finish);
    expect(ghost()).toBeNull();
    expect(response()).toEqual({ waf: ['containment'] });
  });

  it('leaves nothing behind when the page goes away under it', () => {
    const { unmount, response } = renderMatch();
    lift(card('AWS WAF'));
    carryTo(bin('containment'));
    unmount();
    release();
    expect(ghost()).toBeNull();
    expect(response()).toEqual({});
  });

  it('does not begin with a finger that scrolls, only with one on the grip', () => {
    renderMatch();
    lift(card('AWS WAF'), { pointerType: 'touch' });
    expect(ghost()).toBeNull();
    const grip = card('AWS WAF').parentElement?.querySelector('[data-grip]');
    if (grip) lift(grip, { pointerType: 'touch' });
    expect(ghost()?.textContent).toBe('AWS WAF');
  });

  it('is no drag while the pointer hardly moves: a tap on the grip picks the card up', () => {
    renderMatch();
    const grip = card('AWS WAF').parentElement?.querySelector('[data-grip]');
    if (grip) fireEvent.pointerDown(grip, { ...pointer, clientX: 10, clientY: 10 });
    fireEvent.pointerUp(window, { ...pointer, buttons: 0, clientX: 12, clientY: 11 });
    expect(screen.getByText('Holding AWS WAF')).toBeTruthy();
  });
});
