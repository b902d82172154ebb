import fc from 'fast-check';
import { expect, it } from 'vitest';
import { paths, relativeHref } from '../../src/features/paths';

it('makes links that lead from any page to any other, from any folder', () => {
  expect(relativeHref('/', paths.lesson('a', 'b'))).toBe('lessons/a/#b');
  expect(relativeHref('/lessons/a/', paths.lesson('b'))).toBe('../b/');
  expect(relativeHref('/lessons/a/', paths.home())).toBe('../../');
  expect(relativeHref('/lessons/a/', paths.lesson('a'))).toBe('./');
  const path = fc.array(fc.constantFrom('a', 'b', 'c')).map((parts) =>
    parts
      .map((part) => `/${part}`)
      .join('')
      .concat('/'),
  );
  fc.assert(
    fc.property(path, path, (from, to) => {
      expect(new URL(relativeHref(from, to), `https://host/folder${from}`).pathname).toBe(`/folder${to}`);
    }),
  );
});
