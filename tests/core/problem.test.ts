import { describe, expect, test } from 'vitest';
import { formatProblem, hasErrors, type Problem } from '../../src/core/problem';

const problem: Problem = {
  code: 'link-dead',
  severity: 'error',
  message: 'The link leads nowhere.',
  place: { file: 'a.md', line: 12, column: 5, excerpt: 'See [x](#y).' },
  suggestion: 'z',
};

describe('a problem as text', () => {
  test('has place, message and code, the line with a caret under its offender, and what to try', () => {
    expect(formatProblem(problem).split('\n')).toEqual([
      'a.md:12:5 error: The link leads nowhere. [link-dead]',
      '  12 | See [x](#y).',
      '           ^',
      '  Try: z',
    ]);
  });

  test('has its caret under the character of its column', () => {
    for (let column = 1; column <= 12; column += 1) {
      const place = { file: 'a.md', line: 3, column, excerpt: 'See [x](#y).' };
      const [, line = '', caret = ''] = formatProblem({ ...problem, place }).split('\n');
      expect(line[caret.indexOf('^')]).toBe(place.excerpt[column - 1]);
    }
  });

  test('keeps the tabs before its caret, so that both lines are as wide', () => {
    const place = { file: 'a.md', line: 3, column: 4, excerpt: '\ta\tb' };
    expect(formatProblem({ ...problem, place }).split('\n')[2]).toBe('      \t \t^');
  });

  test('is one line without a place and a suggestion', () => {
    const { place: _place, suggestion: _suggestion, ...bare } = problem;
    expect(formatProblem(bare)).toBe('error: The link leads nowhere. [link-dead]');
  });

  test('has no caret where the line is empty', () => {
    const place = { file: 'a.md', line: 1, column: 1, excerpt: '' };
    expect(formatProblem({ ...problem, place }).split('\n')).toHaveLength(2);
  });
});

test('warnings alone are no errors', () => {
  expect(hasErrors([])).toBe(false);
  expect(hasErrors([{ ...problem, severity: 'warning' }])).toBe(false);
  expect(hasErrors([{ ...problem, severity: 'warning' }, problem])).toBe(true);
});
