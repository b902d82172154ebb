import { describe, expect, test } from 'vitest';
import { guessAll } from '../../../src/course/coverage/guesser';
import { quiz, readBank } from '../../support/small-bank';

const questionsOf = (text: string) => readBank(text).read?.course.bank.flatMap(({ questions }) => questions) ?? [];
const scoreOf = (text: string, cue: string) =>
  guessAll(questionsOf(text)).guesses.find((guess) => guess.cue === cue)?.score;

describe('a guesser who knows nothing', () => {
  test.each([
    ['the longest option', 'Which one?', ['short', '+much longer', 'short too', 'also'], 1],
    ['the shortest option', 'Which one?', ['short one', '+it', 'short two', 'short six'], 1],
    ['the first option', 'Which one?', ['+one a', 'two b', 'six c', 'ten d'], 1],
    ['the last option', 'Which one?', ['+one a', 'two b', 'six c', 'ten d'], 0],
    ['no absolute words', 'Which one?', ['it always is', 'it never is', '+it can be so', 'all of it is'], 1],
    ['most words of the stem', 'Which keeps backups?', ['+A vault of backups', 'A rule', 'A key', 'A port'], 1],
    ['the longest option', 'Which one?', ['+aaaa', 'bbbb', 'cccc', 'dddd'], 0.25],
  ])('by %s', (cue, stem, options, score) => {
    expect(scoreOf(quiz('q', stem, options), cue)).toBe(score);
  });

  test('is measured against blind picking, on questions with one right answer', () => {
    const two = quiz('two', 'Which are they? (Select TWO.)', ['+a one', '+b two', 'c six', 'd ten', 'e not']);
    const { questions, chance } = guessAll(questionsOf(two + quiz('one', 'What is it?', ['+yes', 'no', 'so', 'oh'])));
    expect([questions, chance]).toEqual([1, 0.25]);
  });

  test('scores nothing on no question', () => {
    expect(guessAll([])).toMatchObject({ questions: 0, chance: 0 });
  });
});
