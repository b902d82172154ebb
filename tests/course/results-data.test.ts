import { expect, test } from 'vitest';
import { resultsData } from '../../src/course/pages/results-data';
import { mostInPage } from '../../src/course/practice/index-pieces';
import type { Question } from '../../src/questions/question-kinds';

const text = (words: string) => ({ text: words, html: words });
const question = (id: string): Question<'choice'> => ({
  ...{ id, title: text(`Why ${id}?`), prompt: [], hints: [], explanation: [], see: [], sources: [], hash: 'h' },
  kind: 'choice',
  ask: {
    options: [
      { id: 'a', text: text('Yes') },
      { id: 'b', text: text('No') },
    ],
    select: 1,
    isShuffled: true,
  },
  key: { right: ['b'], reasons: {}, scoring: 'all' },
});
const bankOf = (count: number) => [
  {
    id: 'x',
    file: 'bank/x.md',
    title: 'X',
    questions: Array.from({ length: count }, (_, index) => question(`q-${index}`)),
  },
];

test('the page for results knows the questions of a small course, and of a large one where they are', () => {
  const course = (count: number) => ({ lessons: [], bank: bankOf(count) });
  expect(resultsData(course(1)).questions).toEqual([
    {
      id: 'q-0',
      title: 'Why q-0?',
      options: [
        { id: 'a', text: 'Yes' },
        { id: 'b', text: 'No' },
      ],
      right: ['b'],
    },
  ]);
  const large = resultsData(course(mostInPage + 1));
  expect(large.questions).toEqual([]);
  expect(large.parts?.pieces).toBeGreaterThan(1);
});
