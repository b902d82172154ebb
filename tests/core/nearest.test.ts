import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { nearest } from '../../src/core/nearest';

const names = ['level', 'shuffle', 'scoring', 'see'];

describe('the nearest name', () => {
  test.each([
    ['levle', 'level'],
    ['lvel', 'level'],
    ['Scoring', 'scoring'],
    ['sufle', 'shuffle'],
    ['se', 'see'],
  ])('to “%s” is “%s”', (written, meant) => {
    expect(nearest(written, names)).toBe(meant);
  });

  test('is none where nothing is like it', () => {
    expect(nearest('difficulty', names)).toBeUndefined();
    expect(nearest('level', [])).toBeUndefined();
  });

  test('is none where a short name shares hardly a letter', () => {
    expect(nearest('9.9', ['1.1', '2.4'])).toBeUndefined();
    expect(nearest('x', ['ab'])).toBeUndefined();
  });

  test('is the closer one, and of two equals the first', () => {
    expect(nearest('2.5', ['1.5', '2.4'])).toBe('1.5');
    expect(nearest('container', ['contained', 'containment', 'containers'])).toBe('contained');
  });

  test('is the name itself where it is there', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.array(fc.string()), (name, others) => {
        expect(nearest(name, [...others, name])?.toLowerCase()).toBe(name.toLowerCase());
      }),
    );
  });
});
