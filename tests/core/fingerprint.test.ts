import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fingerprint, hashText } from '../../src/core/fingerprint';

describe('a fingerprint', () => {
  test('is 16 hexadecimal digits, the same for the same text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(fingerprint(text)).toMatch(/^[0-9a-f]{16}$/);
        expect(fingerprint(text)).toBe(fingerprint(text));
      }),
    );
  });

  test('stays what it is for ever, since pictures and progress are filed under it', () => {
    expect(fingerprint('flowchart TD')).toBe('0aa508d12f53c81c');
    expect(hashText('')).toBe(0x811c9dc5);
    expect(hashText('a')).toBe(0xe40c292c);
    expect(hashText('foobar')).toBe(0xbf9cf968);
  });

  test('differs for texts that differ little', () => {
    const texts = Array.from({ length: 20_000 }, (_, index) => `flowchart ${index}`);
    expect(new Set(texts.map(fingerprint)).size).toBe(texts.length);
    expect(fingerprint('ab')).not.toBe(fingerprint('ba'));
  });
});
