import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { slugOf, uniqueSlugs } from '../../src/core/slug';

describe('a slug', () => {
  test.each([
    ['3. Containment', '3-containment'],
    ['Post-incident analysis', 'post-incident-analysis'],
    ["What's new?", 'whats-new'],
    ['Cause & effect', 'cause--effect'],
    ['snake_case', 'snake_case'],
    ['Über München', 'über-münchen'],
    ['日本語 の 見出し', '日本語-の-見出し'],
    ['  Room  ', 'room'],
    ['?!', ''],
  ])('of “%s” is what GitHub makes of it', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  test('is the same for both Unicode forms of a letter', () => {
    expect(slugOf('Cafe\u0301')).toBe(slugOf('Café'));
  });

  test('of a slug is itself', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(slugOf(slugOf(text))).toBe(slugOf(text));
      }),
    );
  });
});

describe('the ids of a list', () => {
  test('are told apart by numbers, in order', () => {
    expect(uniqueSlugs(['A', 'a!', 'b', 'A'])).toEqual(['a', 'a-2', 'b', 'a-3']);
    expect(uniqueSlugs(['a', 'a-2', 'a'])).toEqual(['a', 'a-2', 'a-3']);
  });

  test('are never empty', () => {
    expect(uniqueSlugs(['?', '!'])).toEqual(['item', 'item-2']);
  });

  test('never reach the prototype of an object', () => {
    expect(uniqueSlugs(['Constructor', '__proto__', 'Prototype'])).toEqual([
      'constructor-2',
      '__proto__-2',
      'prototype-2',
    ]);
  });

  test('are as many as the texts, and all different', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 3 })), (texts) => {
        expect(new Set(uniqueSlugs(texts)).size).toBe(texts.length);
      }),
    );
  });
});
