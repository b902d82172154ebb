import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choice } from '../../../src/questions/choice/choice';
import type { ChoiceAsk, ChoiceKey } from '../../../src/questions/choice/choice-shape';
import { choiceReader } from '../../../src/questions/choice/read-choice';
import { choiceSource } from '../../support/choice-source';

const ids = ['a', 'b', 'c', 'd', 'e'];
const ask: ChoiceAsk = {
  options: ids.map((id) => ({ id, text: { text: id.toUpperCase(), html: id.toUpperCase() } })),
  select: 2,
  isShuffled: true,
};
const key: ChoiceKey = { right: ['a', 'b'], reasons: {}, scoring: 'parts' };
const earned = (response: readonly string[], scoring: ChoiceKey['scoring'] = 'parts') => {
  const grade = choice.grade(ask, { ...key, scoring }, response);
  return grade.status === 'graded' ? grade.earned : grade.status;
};

describe('the score of a choice', () => {
  test('is the right picks less the wrong ones, over the right options', () => {
    expect(earned(['a', 'b'])).toBe(1);
    expect(earned(['a', 'c'])).toBe(0);
    expect(earned(['c', 'd'])).toBe(0);
    expect(earned(['a', 'b', 'c'])).toBe(0.5);
    expect(earned(['a', 'b', 'c', 'd', 'e'])).toBe(0);
  });

  test('is all or nothing where the author says so', () => {
    expect(earned(['b', 'a'], 'all')).toBe(1);
    expect(earned(['a', 'b', 'c'], 'all')).toBe(0);
  });

  test('waits for as many picks as are asked for', () => {
    expect(choice.grade(ask, key, [])).toEqual({ status: 'incomplete', missing: 2 });
    expect(choice.grade(ask, key, ['a', 'a', 'stranger'])).toEqual({ status: 'incomplete', missing: 1 });
  });

  test('does not depend on the order of the picks', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 2 }), (picks) => {
        expect(earned(picks)).toBe(earned([...picks].sort()));
      }),
    );
  });

  test('marks every option that was picked or should have been', () => {
    const grade = choice.grade(ask, key, ['a', 'c']);
    const marks = grade.status === 'graded' ? grade.parts.flatMap((part) => part.marks) : [];
    expect(marks).toEqual([
      { id: 'a', verdict: 'right' },
      { id: 'b', verdict: 'missed' },
      { id: 'c', verdict: 'wrong' },
    ]);
  });
});

describe('a stored response', () => {
  test('keeps the order in which options were picked, once each', () => {
    expect(choice.readResponse(['d', 'a', 'd'], ask)).toEqual(['d', 'a']);
  });

  test('loses options that are gone', () => {
    expect(choice.readResponse(['z', 'a', 3, null, ['b']], ask)).toEqual(['a']);
  });
});

describe('a choice', () => {
  test('keeps the order of its author where it says shuffle: no', () => {
    const read = choiceReader.read(choiceSource('- [x] One\n- [ ] Two\n- [ ] Three', { shuffle: 'no' }), {
      phases: [],
    });
    const value = read.ok ? read.value.ask : ask;
    expect(choice.arrange(value, () => 0.99)).toBe(value);
  });

  test('starts the next try with nothing picked', () => {
    expect(choice.retry(ask, key, ['a', 'c'])).toEqual([]);
  });

  test('tells options and picks in plain lines', () => {
    expect(choice.describe(ask, ['b']).slice(0, 2)).toEqual(['[ ] A', '[x] B']);
  });

  test('asks for as many picks as options are ticked', () => {
    const read = choiceReader.read(choiceSource('- [x] One\n- [x] Two\n- [ ] Three', { scoring: 'all' }), {
      phases: [],
    });
    expect(read).toMatchObject({
      ok: true,
      value: { ask: { select: 2, isShuffled: true }, key: { right: ['one', 'two'], scoring: 'all' } },
    });
  });

  test.each(['Which? (Select TWO.)', 'Choose two answers', 'select 2 of them', 'Which?'])(
    'with two ticks agrees with “%s”',
    (title) => {
      expect(choiceReader.read(choiceSource('- [x] One\n- [x] Two\n- [ ] Three', {}, title), { phases: [] }).ok).toBe(
        true,
      );
    },
  );

  test('lists every problem at once', () => {
    const read = choiceReader.read(choiceSource('- [ ] One\n- [ ] one\n- [ ] ', { scoring: 'best' }), { phases: [] });
    expect(read.ok ? [] : read.error.map(({ code }) => code)).toEqual([
      'choice-no-tick',
      'choice-duplicate-option',
      'choice-empty-option',
      'choice-scoring',
    ]);
  });
});
