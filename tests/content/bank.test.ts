import { describe, expect, test } from 'vitest';
import { formatProblem } from '../../src/core/problem';
import { coverageOf } from '../../src/course/coverage/coverage';
import { countWords, stemOf } from '../../src/course/question-stem';
import { course, warnings } from './shipped';

const bank = course.bank.flatMap(({ questions }) => questions);
const choices = bank.flatMap((question) => (question.kind === 'choice' ? [question] : []));
const coverage = coverageOf(course);

test('the shipped content has no warning', () => {
  expect(warnings.map(formatProblem)).toEqual([]);
});

test('the catalogue names no service twice', () => {
  const names = course.services.flatMap(({ name, aliases }) => [name, ...aliases]);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});

describe('the bank', () => {
  test('has 320 choice questions or more, in the proportions of the exam', () => {
    expect(choices.length).toBeGreaterThanOrEqual(320);
    const counts = coverage.domains.map(({ counts: { single, several } }) => single + several);
    for (const [index, least] of [78, 96, 108, 38].entries()) expect(counts[index]).toBeGreaterThanOrEqual(least);
  });

  test('has eight choice questions or more for every task of the exam', () => {
    const few = coverage.domains
      .flatMap(({ tasks }) => tasks)
      .filter(({ counts: { single, several } }) => single + several < 8);
    expect(few).toEqual([]);
  });

  test('has 40 questions or more of the other kinds', () => {
    expect(bank.length - choices.length).toBeGreaterThanOrEqual(40);
  });

  test('asks for two answers in about a fifth of the choice questions', () => {
    const share = coverage.bank.several / choices.length;
    expect(share).toBeGreaterThan(0.17);
    expect(share).toBeLessThan(0.23);
  });

  test('has four options for one answer and five for two, and says how many to pick', () => {
    const odd = choices.filter(({ ask, title }) =>
      ask.select === 1
        ? ask.options.length !== 4 || /select/i.test(title.text)
        : ask.select !== 2 || ask.options.length !== 5 || !title.text.endsWith('(Select TWO.)'),
    );
    expect(odd.map(({ id }) => id)).toEqual([]);
  });

  test('keeps the stem of a choice question to 35 words', () => {
    const long = choices.filter((question) => countWords(stemOf(question).replace('(Select TWO.)', '')) > 35);
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  test('gives every option a reason, and every question its task, level, day of check and source', () => {
    const bare = bank.filter(
      ({ task, level, checked, sources }) => !task || !level || !checked || sources.length === 0,
    );
    expect(bare.map(({ id }) => id)).toEqual([]);
    const unexplained = choices.filter(({ ask, key }) => ask.options.some(({ id }) => !key.reasons[id]));
    expect(unexplained.map(({ id }) => id)).toEqual([]);
  });

  test('offers no name that is out of scope', () => {
    const names = course.exam.outOfScope
      .map((name) => name.replace(/^(?:AWS|Amazon) /, ''))
      .filter((name) => name.length > 4);
    const offered = choices.flatMap(({ id, ask }) =>
      ask.options.flatMap(({ text }) =>
        names.filter((name) => text.text.includes(name)).map((name) => `${id}: ${name}`),
      ),
    );
    expect(offered).toEqual([]);
  });

  test('has 90 questions or more on what learners mix up', () => {
    expect(coverage.confused.questions).toBeGreaterThanOrEqual(90);
  });

  test('asks about every service of the exam’s list', () => {
    const never = coverage.services.flatMap(({ names }) => names.filter(({ questions }) => questions === 0));
    expect(never).toEqual([]);
  });

  test('was read blind, every choice question of it', () => {
    expect(course.readings.reduce((sum, { read }) => sum + read, 0)).toBeGreaterThanOrEqual(choices.length);
  });
});

describe('a guesser who knows nothing', () => {
  const { guesses, chance, questions } = coverage.guesser;

  test(`answers ${questions} questions with one answer, a quarter of which chance would give`, () => {
    expect(chance).toBeCloseTo(0.25, 5);
    expect(questions).toBeGreaterThan(240);
  });

  test.each(guesses.map(({ cue, score }) => ({ cue, score, percent: (100 * score).toFixed(1) })))(
    'scores $percent % by $cue',
    ({ score }) => {
      expect(score).toBeLessThan(0.32);
    },
  );
});
