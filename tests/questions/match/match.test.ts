import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../src/core/random';
import { match } from '../../../src/questions/match/match';
import { matchExamples } from '../../../src/questions/match/match-examples';
import { binLabel, binNumber, isDash } from '../../../src/questions/match/match-names';
import { buildMatch, named } from './match-samples';

describe('match', () => {
  it.each(matchExamples.map((example, index) => [index + 1, example] as const))(
    'grades its example %i as it says',
    (_, { ask, key, right, wrong }) => {
      expect(match.grade(ask, key, right)).toMatchObject({ earned: ask.items.length });
      const grade = match.grade(ask, key, wrong);
      expect(grade.status === 'graded' && grade.earned < grade.possible).toBe(true);
    },
  );

  it('deals the items in another order, the bins never', () => {
    const { ask } = buildMatch({ a: 'x!', b: 'y!', c: 'x!', d: 'y!', e: 'x!' });
    const dealt = match.arrange(ask, createRandom('seed'));
    expect(dealt.items).not.toEqual(ask.items);
    expect(new Set(dealt.items)).toEqual(new Set(ask.items));
    expect(dealt.bins).toEqual(ask.bins);
    expect(match.arrange({ ...ask, isShuffled: false }, createRandom('seed')).items).toEqual(ask.items);
  });

  it('reads out an answer item by item, and a blank question as its items and bins', () => {
    const { ask } = buildMatch({ waf: 'containment!', trail: 'preparation!' });
    expect(match.describe(ask, { waf: ['preparation', 'containment'] })).toEqual([
      'waf: 1. containment, 2. preparation',
      'trail: —',
    ]);
    expect(match.describe(ask, {})).toEqual(['waf', 'trail', '1. containment, 2. preparation']);
  });
});

describe('names', () => {
  it('number bins by phase where each is one, by position otherwise', () => {
    const three = { ...named('containment', 'Containment'), phase: 3 };
    const five = { ...named('recovery', 'Recovery'), phase: 5 };
    const other = named('other', 'Other');
    expect(binLabel([three, five], five)).toBe('5. Recovery');
    expect(binNumber([three, other], three)).toBe(1);
    expect(binNumber([three, other], other)).toBe(2);
  });

  it('know a dash of any length, and no word', () => {
    expect(['—', '–', '-', '--', ' − '].every(isDash)).toBe(true);
    expect(isDash('a-b')).toBe(false);
  });
});
