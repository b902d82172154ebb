import { expect, test } from 'vitest';
import { cutExcerpt } from '../../../src/features/search/excerpt';

const words = Array.from({ length: 60 }, (_, index) => `w${index}`).join(' ');
const textOf = (pieces: ReturnType<typeof cutExcerpt>) => pieces.map(({ text }) => text).join('');

test('an excerpt stands around the first match and says which words matched', () => {
  const pieces = cutExcerpt(words, [30, 31, 40]);
  expect(textOf(pieces)).toMatch(/^… w24 w25 .* w47 …$/);
  expect(pieces.filter(({ isMatch }) => isMatch).map(({ text }) => text)).toEqual(['w30 w31', 'w40']);
});

test('without a match it is the beginning; a short text is whole and stays text, whatever is in it', () => {
  expect(textOf(cutExcerpt(words, []))).toMatch(/^w0 .* w23 …$/);
  expect(cutExcerpt('<b>bold</b> here', [0])).toEqual([
    { text: '<b>bold</b>', isMatch: true },
    { text: ' here', isMatch: false },
  ]);
  expect(cutExcerpt('', [0])).toEqual([]);
});
