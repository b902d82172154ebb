import { describe, expect, test } from 'vitest';
import { quiz, readBank } from '../../support/small-bank';
import { readFiles, smallCourse } from '../../support/small-course';

/** So many questions of four options, the right one longer by a letter, or at a place. */
const bank = (count: number, options: (index: number) => string[]) =>
  Array.from({ length: count }, (_, index) =>
    quiz(`q-${index}`, `What about ${'abcdefghijklmnopqrstuvwxyz'[index]}${index}?`, options(index)),
  ).join('');

const rotated = (index: number, right: string) =>
  ['some text', 'more text', 'this text', 'any texts'].map((text, place) => (place === index % 4 ? right : text));

const codes = (text: string) => readBank(text).problems.map(({ code }) => code);

describe('a bank file', () => {
  test('fails when right options are longest too often, though no single question is out of order', () => {
    expect(codes(bank(8, (index) => rotated(index, '+right texts')))).toEqual(['bank-longest']);
  });

  test('fails when right options stand first too often', () => {
    expect(codes(bank(8, () => ['+some text', 'more text', 'this text', 'any texts']))).toEqual(['bank-first']);
  });

  test('says how often, and how often chance would do it', () => {
    const [problem] = readBank(bank(8, (index) => rotated(index, '+right texts'))).problems;
    expect(problem?.message).toBe(
      'In this file, a right option is the longest in 8 of 8 questions; chance would give 2.0 (probability 0.000015).',
    );
    expect(problem?.place).toMatchObject({ file: 'bank/one/topic.md', line: 3 });
  });

  test('passes when both are as frequent as chance allows', () => {
    expect(codes(bank(8, (index) => rotated(index, index < 4 ? '+right texts' : '+right')))).toEqual([]);
  });

  test('is judged by as many questions as it has: three longest of three may be chance', () => {
    expect(codes(bank(3, (index) => rotated(index, '+right texts')))).toEqual([]);
  });
});

test('a bank fails as a whole where its files are too small to fail one by one', () => {
  const files = Array.from({ length: 4 }, (_, file) => ({
    path: `bank/one/topic-${file}.md`,
    text: `# Topic ${file}\n\n${Array.from({ length: 3 }, (_, index) =>
      quiz(
        `q-${file}-${index}`,
        `What of ${file} and ${index} and ${file * index + 100}?`,
        rotated(index, '+right texts'),
      ),
    ).join('')}`,
  }));
  const { problems } = readFiles([...smallCourse(), ...files]);
  const whole = problems.filter(({ code }) => code === 'bank-longest');
  expect(whole).toHaveLength(1);
  expect(whole[0]?.message).toMatch(/^In the whole bank, a right option is the longest in 12 of 12 questions/);
});
