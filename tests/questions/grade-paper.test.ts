import { describe, expect, test } from 'vitest';
import { unmarked } from '../../src/core/plain-text';
import { markItem } from '../../src/questions/grade-paper';
import type { Question } from '../../src/questions/question-kinds';

const options = ['a', 'b', 'c', 'd', 'e'].map((id) => ({ id, text: unmarked(id) }));
const selectTwo: Question<'choice'> = {
  kind: 'choice',
  id: 'q',
  title: unmarked('Which two? (Select TWO.)'),
  prompt: [],
  hints: [],
  explanation: [],
  see: [],
  sources: [],
  hash: 'h',
  ask: { options, select: 2, isShuffled: true },
  key: { right: ['a', 'b'], reasons: {}, scoring: 'parts' },
};

describe('an item of an exam', () => {
  test('earns its point for the whole answer alone', () => {
    expect(markItem(selectTwo, ['b', 'a'])).toMatchObject({ earned: 1, possible: 1, isBlank: false });
    expect(markItem(selectTwo, ['a', 'c'])).toMatchObject({ earned: 0, possible: 1, isBlank: false });
  });

  test('is wrong and blank without an answer', () => {
    expect(markItem(selectTwo, undefined)).toEqual({ earned: 0, possible: 1, isBlank: true });
    expect(markItem(selectTwo, [])).toEqual({ earned: 0, possible: 1, isBlank: true });
  });

  test('is wrong but not blank while one of two options is picked', () => {
    expect(markItem(selectTwo, ['a'])).toEqual({ earned: 0, possible: 1, isBlank: false });
  });

  test('is blank where the question is gone, or where none of its picked options are left', () => {
    expect(markItem(undefined, ['a'])).toEqual({ earned: 0, possible: 1, isBlank: true });
    expect(markItem(selectTwo, ['x', 'y'])).toEqual({ earned: 0, possible: 1, isBlank: true });
    expect(markItem(selectTwo, 'a')).toEqual({ earned: 0, possible: 1, isBlank: true });
  });
});
