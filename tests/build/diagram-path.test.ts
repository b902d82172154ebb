import { expect, it } from 'vitest';
import { roundNumbers, simplerPath } from '../../src/build/diagrams/in-page/simpler-path';

it('turns straight curves into one line', () => {
  expect(simplerPath('M0 0 C0 1, 0 2, 0 3 C0 4, 0 5, 0 10.123')).toBe('M0 0L0 10.12');
});

it('keeps real curves and corners', () => {
  expect(simplerPath('M0,0L10,0L10,10C10,20,20,20,20,10Z')).toBe('M0 0L10 0L10 10C10 20 20 20 20 10Z');
});

it('keeps the way back along the same line', () => {
  expect(simplerPath('M0 0L10 0L5 0')).toBe('M0 0L10 0L5 0');
});

it('only rounds what it does not know', () => {
  expect(simplerPath('M0,12.93436 a67,12.93436 0,0,0 134,0')).toBe('M0,12.93 a67,12.93 0,0,0 134,0');
  expect(roundNumbers('translate(-0.001 1e-7)')).toBe('translate(0 0)');
});
