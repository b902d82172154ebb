import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitStyles } from '../../../src/build/pages/split-styles';

const upper = '<header class="bar-aaaa"><a class="brand-aaaa button">Home</a></header>';

describe('styles of a page in two parts', () => {
  test('what names no class, or only classes at the top, comes first', () => {
    const css = ':root{--a:1}.bar-aaaa{color:red}.bar-aaaa .brand-aaaa:hover{x:y}.card-bbbb{color:blue}';
    expect(splitStyles(css, upper)).toEqual({
      first: ':root{--a:1}.bar-aaaa{color:red}.bar-aaaa .brand-aaaa:hover{x:y}',
      later: '.card-bbbb{color:blue}',
    });
  });

  test('a list of selectors comes first when one of them is used, a class that must be absent asks for nothing', () => {
    expect(splitStyles('.card-bbbb,.button{a:b}', upper).later).toBe('');
    expect(splitStyles('.button:not(.card-bbbb:is(.x)){a:b}', upper).later).toBe('');
    expect(splitStyles('.button.card-bbbb{a:b}', upper).first).toBe('');
  });

  test('a media query is split inside, other at-rules come first whole', () => {
    const css = '@media print{.bar-aaaa{a:b}.card-bbbb{c:d}}@keyframes turn{to{rotate:1turn}}@import "x";';
    expect(splitStyles(css, upper)).toEqual({
      first: '@media print{.bar-aaaa{a:b}}@keyframes turn{to{rotate:1turn}}@import "x";',
      later: '@media print{.card-bbbb{c:d}}',
    });
  });

  test('a brace in a string opens nothing', () => {
    const css = '.bar-aaaa:before{content:"{"}.card-bbbb{a:b}';
    expect(splitStyles(css, upper)).toEqual({ first: '.bar-aaaa:before{content:"{"}', later: '.card-bbbb{a:b}' });
  });

  test('no rule is lost, and each part keeps its order', () => {
    const rule = fc
      .tuple(fc.constantFrom('bar-aaaa', 'card-bbbb', 'button'), fc.nat())
      .map(([name, n]) => `.${name}{order:${n}}`);
    fc.assert(
      fc.property(fc.array(rule), (rules) => {
        const { first, later } = splitStyles(rules.join(''), upper);
        expect(first).toBe(rules.filter((text) => !text.includes('bbbb')).join(''));
        expect(later).toBe(rules.filter((text) => text.includes('bbbb')).join(''));
      }),
    );
  });
});
