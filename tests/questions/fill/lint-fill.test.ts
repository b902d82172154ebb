import { describe, expect, test } from 'vitest';
import { problemsOf } from './fill-source';

describe('a fill is doubtful', () => {
  test.each([
    ['in the text', 'Isolate it. To [[isolate]] is\nfirst.'],
    ['in another spelling', 'A copy. A [[snapshot | copy]] is first.'],
    ['in other letters', 'POST‑INCIDENT comes last: [[post-incident]].'],
  ])('where an answer can be read elsewhere: %s', (_where, markdown) => {
    expect(problemsOf(markdown)).toEqual([
      `warning fill-giveaway ${4 + (markdown.slice(0, markdown.indexOf('[[')).split('\n').length - 1)}:${markdown.indexOf('[[') + 1}`,
    ]);
  });

  test('where an answer stands in the title', () => {
    expect(problemsOf('It is [[containment]].', {}, 'What is containment?')).toEqual(['warning fill-giveaway 4:7']);
  });

  test('where a list shows a word that another blank asks for', () => {
    expect(problemsOf('First [[? isolate, wait | isolate]], then [[wait]].')).toEqual(['warning fill-giveaway 4:43']);
    expect(problemsOf('First [[? isolate, wait | isolate]], then [[? isolate, wait | wait]].')).toEqual([]);
  });

  test('not where an answer is only a part of a longer word, or stands across a blank', () => {
    expect(problemsOf('Isolation, cats and 3310: [[isolat | cat | 10]].')).toEqual([]);
    expect(problemsOf('Take [[one]] copy of [[take copy]].')).toEqual([]);
  });

  test('where one spelling counts as another already', () => {
    expect(problemsOf('It is [[post-incident | recovery | Post–Incident]].')).toEqual(['warning fill-same-answer 4:7']);
  });

  test('with more than eight blanks', () => {
    const blanks = (count: number) => Array.from({ length: count }, (_, index) => `[[${index}]]`).join(' ');
    expect(problemsOf(blanks(8))).toEqual([]);
    expect(problemsOf(blanks(9))).toEqual([`warning fill-many-blanks 4:${blanks(8).length + 2}`]);
  });

  test('with brackets that close nothing, unless they are code', () => {
    expect(problemsOf('So [one]] and [[two]].')).toEqual(['warning fill-stray-close 4:1']);
    expect(problemsOf('So `a[b[0]]` and [[two]].')).toEqual([]);
  });
});
