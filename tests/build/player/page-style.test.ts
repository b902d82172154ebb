import { expect, it } from 'vitest';
import { withoutStyles } from '../../../src/build/player/page-style';

const css =
  '.a-AAAA{x:y}.b-BBBB{x:y}.a-AAAA .b-BBBB,.b-BBBB:is(.c-BBBB,p){x:y}@media print{.b-BBBB{x:y}}@media print{.a-AAAA{x:y}.b-BBBB{x:y}}p{x:y}.b-BBBBB{x:y}';

it('leaves out the rules that ask for a class of a file that is not needed', () => {
  expect(withoutStyles(css, ['BBBB'])).toBe('.a-AAAA{x:y}@media print{.a-AAAA{x:y}}p{x:y}.b-BBBBB{x:y}');
});

it('keeps a rule as long as one of its selectors is needed', () => {
  expect(withoutStyles('.a-AAAA,.b-BBBB{x:y}', ['BBBB'])).toBe('.a-AAAA,.b-BBBB{x:y}');
});

it('keeps everything where everything is needed', () => {
  expect(withoutStyles(css, [])).toBe(css);
});
