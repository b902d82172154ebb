import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldText } from '../../src/core/fold-text';

const runs = { numRuns: 2000 };
const anyText = fc.string({ unit: 'binary' });
/** Letters in which case, accents and widths are tricky, between signs that are folded. */
const trickyText = fc.string({
  unit: fc.constantFrom(...'aAßẞſıİiςσΣᾳǰŉﬁéÅＡ½ ´¨\u0301\u0345\u00A0\u200D\u00AD-–—−\'’"”«`'),
});
const text = fc.oneof(anyText, trickyText);

/** The small iota below becomes a letter in capitals; among other marks, in an order that nobody types, it lands elsewhere. */
const hasOrderedMarks = (any: string): boolean => !any.normalize('NFD').includes('\u0345');

/** Every character of the first two planes, by itself and between letters. */
function* everyCharacter(): Generator<string> {
  for (let point = 0; point < 0x20000; point += 1) {
    if (point >= 0xd800 && point <= 0xdfff) continue;
    yield String.fromCodePoint(point);
  }
}

describe('folded text', () => {
  test('is not changed by folding it again', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(foldText(foldText(any))).toBe(foldText(any));
      }),
      runs,
    );
  });

  test('is one, whatever the Unicode form', () => {
    fc.assert(
      fc.property(text, (any) => {
        expect(foldText(any.normalize('NFC'))).toBe(foldText(any));
        expect(foldText(any.normalize('NFD'))).toBe(foldText(any));
      }),
      runs,
    );
  });

  test('is one, whatever the case', () => {
    fc.assert(
      fc.property(text.filter(hasOrderedMarks), (any) => {
        expect(foldText(any.toUpperCase())).toBe(foldText(any));
        expect(foldText(any.toLowerCase())).toBe(foldText(any));
      }),
      runs,
    );
  });

  test('keeps all this for every single character', () => {
    const unstable = [...everyCharacter()].filter((character) => {
      const folded = foldText(character);
      const forms = [character.normalize('NFC'), character.normalize('NFD'), character.toUpperCase(), folded];
      return forms.some((form) => foldText(form) !== folded);
    });
    expect(unstable).toEqual([]);
  }, 30_000);

  test('is one, whatever stands around it and however wide its spaces are', () => {
    const space = fc.stringMatching(/^[ \t\n\r\u00A0\u2003\u3000]{1,5}$/);
    const word = fc.stringMatching(/^[\p{Letter}\p{Number}]{1,6}$/u);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), space, space, (words, outer, inner) => {
        expect(foldText(outer + words.join(inner) + outer)).toBe(foldText(words.join(' ')));
      }),
      runs,
    );
  });

  test.each([
    ['dashes', ['post-incident', 'post‐incident', 'post‑incident', 'post–incident', 'post—incident', 'post−incident']],
    ['single quotes', ["don't", 'don’t', 'don‘t', 'don′t', 'don`t', 'don´t', 'donʼt']],
    ['double quotes', ['"Action"', '“Action”', '„Action”', '«Action»', '″Action″', '＂Action＂']],
    ['wide and narrow letters', ['AWS', 'ＡＷＳ', 'aws']],
    ['ligatures', ['firewall', 'ﬁrewall']],
    ['sharp s', ['straße', 'STRASSE', 'STRAẞE']],
    ['sigmas', ['ΟΔΟΣ', 'οδος', 'οδοσ']],
    ['invisible signs', ['snapshot', 'snap\u00ADshot', '\uFEFFsnap\u200Bshot']],
  ])('takes %s as alike', (_what, texts) => {
    expect(new Set(texts.map(foldText)).size).toBe(1);
  });

  test('tells apart what differs in letters, accents, signs and inner spaces', () => {
    const texts = ['a', 'á', 'b', 'a b', 'ab', 'a-b', 'a_b', 'a.b', "'a'", '"a"', 'a/b', 'aa', 'a1', '.*', 'a?'];
    expect(new Set(texts.map(foldText)).size).toBe(texts.length);
  });

  test('is empty for what cannot be seen', () => {
    for (const nothing of ['', ' ', '\n\t', '\u00A0', '\u200B', '\uFEFF \u00AD']) expect(foldText(nothing)).toBe('');
  });

  test('takes time in step with the length of the text', () => {
    const patterns = ['a ', ' ', '\u0301', 'ﷺ', '-"\'', '\u200B', 'İ', '\n'];
    const timeOf = (pattern: string, length: number): number => {
      const long = pattern.repeat(length / pattern.length);
      const times = Array.from({ length: 5 }, () => {
        const start = performance.now();
        foldText(long);
        return performance.now() - start;
      });
      return Math.min(...times);
    };
    for (const pattern of patterns) {
      expect(timeOf(pattern, 10_000)).toBeLessThan(50);
      // Ten times the text; a quadratic step would take a hundred times as long.
      expect(timeOf(pattern, 100_000)).toBeLessThan(40 * Math.max(0.5, timeOf(pattern, 10_000)));
    }
  });
});
