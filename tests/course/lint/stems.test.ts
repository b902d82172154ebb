import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { marksOf, quiz, readBank } from '../../support/small-bank';

const plain = ['+one here', 'two here', 'six here', 'ten here'];

describe('two questions', () => {
  test('with nearly the same stem are named together', () => {
    const { problems } = readBank(
      quiz('first-one', 'Which service keeps a record of calls to AWS?', plain) +
        quiz('second-one', 'Which service keeps the record of calls to AWS?', plain),
    );
    expect(problems).toMatchObject([
      {
        code: 'stem-similar',
        message: expect.stringContaining('“first-one” in bank/one/topic.md'),
        place: { line: 15 },
      },
    ]);
  });

  test('with the same heading and another situation are two questions', () => {
    const situated = (id: string, situation: string) =>
      quiz(id, 'Which phase is it?', plain).replace('-->\n', `-->\n\n${situation}\n`);
    expect(
      marksOf(
        situated('one', 'A team turns on a trail and makes a backup plan for all of its databases.') +
          situated('two', 'Hostile addresses are blocked in a network ACL while servers go on running.'),
      ),
    ).toEqual([]);
  });

  test('are compared whatever words they share: the filter loses no pair', () => {
    const stems = fc.array(
      fc.uniqueArray(fc.constantFrom(...'abcdefghij'.split('').map((letter) => `w${letter}`)), { minLength: 3 }),
      { minLength: 2, maxLength: 6 },
    );
    fc.assert(
      fc.property(stems, (wordLists) => {
        const text = wordLists.map((words, index) => quiz(`q-${index}`, `${words.join(' ')}`, plain)).join('');
        const flagged = readBank(text).problems.filter(({ code }) => code === 'stem-similar').length;
        const sets = wordLists.map((words) => new Set(['kind', ...words]));
        const expected = sets.filter((set, index) =>
          sets.slice(0, index).some((other) => {
            const both = [...set].filter((word) => other.has(word)).length;
            return both / (set.size + other.size - both) >= 0.8;
          }),
        ).length;
        expect(flagged).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });
});

describe('a stem', () => {
  test.each([
    'Which service is not global?',
    'Which task can the customer not do?',
    'Which of these statements is true except one?',
    'What does AWS never do?',
  ])('that asks for what is not so is named: “%s”', (stem) => {
    expect(marksOf(quiz('q', stem, plain))).toEqual(['stem-negative:3']);
  });

  test.each([
    'Which service is **not** global?',
    'Which service helps a company that does not want to manage servers?',
    'What happens if the team does not act?',
    'The site does not answer. Which service shows why?',
  ])('that is clear is not: “%s”', (stem) => {
    expect(marksOf(quiz('q', stem, plain))).toEqual([]);
  });

  test('of more than 60 words is long, its paragraphs included', () => {
    const words = (count: number) => Array.from({ length: count }, (_, index) => `word${index}`).join(' ');
    const long = (count: number) => quiz('q', 'Which one?', plain).replace('-->\n', `-->\n\n${words(count)}\n`);
    expect(marksOf(long(58))).toEqual([]);
    expect(marksOf(long(59))).toEqual(['stem-long:3']);
  });
});

describe('the day of the last check', () => {
  test.each([
    ['2025-11-24', []],
    ['2025-11-23', ['checked-old:3']],
  ])('%s on 2026-11-24', (day, expected) => {
    expect(marksOf(quiz('q', 'Which one?', plain, `; checked: ${day}`))).toEqual(expected);
  });

  test('is a day of the calendar', () => {
    expect(readBank(quiz('q', 'Which one?', plain, '; checked: 2026-99-99')).problems).toMatchObject([
      { code: 'checked-date', severity: 'error' },
    ]);
  });
});
