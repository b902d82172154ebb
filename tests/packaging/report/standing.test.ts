import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PackageRule } from '../../../src/packaging/package-config';
import { type Facts, ruleUnder, standingOf } from '../../../src/packaging/report/standing';

const start: Facts = { read: 0, checks: 4, answered: 0, earned: 0, possible: 4, isHandedIn: false };
const standing = (rule: PackageRule, facts: Partial<Facts>) => standingOf(rule, { ...start, ...facts });
const score: PackageRule = { rule: 'score', least: 70 };

const anyFacts: fc.Arbitrary<Facts> = fc
  .record({
    read: fc.double({ min: 0, max: 1, noNaN: true }),
    checks: fc.nat(80),
    share: fc.double({ min: 0, max: 1, noNaN: true }),
    earned: fc.double({ min: 0, max: 1, noNaN: true }),
    isHandedIn: fc.boolean(),
  })
  .map(({ checks, share, earned, ...facts }) => ({
    ...facts,
    checks,
    answered: Math.floor(checks * share),
    earned: checks * share * earned,
    possible: checks,
  }));

const anyRule: fc.Arbitrary<PackageRule> = fc.oneof(
  fc.constantFrom<PackageRule>({ rule: 'read' }, { rule: 'answered' }),
  fc.integer({ min: 1, max: 100 }).map((least): PackageRule => ({ rule: 'score', least })),
);

describe('a learner is done', () => {
  it('by the rule "read" at the end of the text, whatever was answered', () => {
    expect(standing({ rule: 'read' }, { read: 0.99, answered: 4 }).completion).toBe('incomplete');
    expect(standing({ rule: 'read' }, { read: 1 })).toEqual({
      completion: 'completed',
      success: 'unknown',
      progress: 1,
    });
  });

  it('by the rule "answered" with the last check, right or wrong', () => {
    expect(standing({ rule: 'answered' }, { read: 1, answered: 3 })).toMatchObject({
      completion: 'incomplete',
      progress: 0.75,
    });
    expect(standing({ rule: 'answered' }, { answered: 4 })).toMatchObject({
      completion: 'completed',
      success: 'unknown',
    });
  });

  it('by the rule "score" as soon as the points are reached', () => {
    expect(standing(score, { answered: 2, earned: 2 })).toMatchObject({ completion: 'incomplete', success: 'unknown' });
    expect(standing(score, { answered: 3, earned: 2.8 })).toMatchObject({ completion: 'completed', success: 'passed' });
  });

  it('by the rule "score" as failed only when nothing is left to answer or the paper is handed in', () => {
    expect(standing(score, { answered: 4, earned: 2 })).toMatchObject({ completion: 'completed', success: 'failed' });
    expect(standing(score, { answered: 1, isHandedIn: true })).toMatchObject({
      completion: 'completed',
      success: 'failed',
    });
    expect(standing(score, { isHandedIn: true }).score).toEqual({ raw: 0, min: 0, max: 4, scaled: 0 });
  });

  it('at the end of the text where there is nothing to check', () => {
    expect(standing(score, { checks: 0, possible: 0, read: 1 })).toEqual({
      completion: 'completed',
      success: 'unknown',
      progress: 1,
    });
  });
});

describe('a standing', () => {
  it('counts points that add up in thirds and sevenths as what they are', () => {
    const sevenths = Array.from({ length: 7 }, () => 1 / 7).reduce((sum, part) => sum + part, 0);
    expect(
      standing({ rule: 'score', least: 100 }, { answered: 4, checks: 4, earned: sevenths, possible: 1 }).success,
    ).toBe('passed');
  });

  it('has no score before the first answer', () => {
    expect(standing(score, {}).score).toBeUndefined();
  });

  it('is in range for all facts, and is never passed and incomplete', () => {
    fc.assert(
      fc.property(anyRule, anyFacts, (rule, facts) => {
        const found = standingOf(rule, facts);
        expect(found.progress).toBeGreaterThanOrEqual(0);
        expect(found.progress).toBeLessThanOrEqual(1);
        if (found.score) {
          expect(found.score.scaled).toBeGreaterThanOrEqual(0);
          expect(found.score.scaled).toBeLessThanOrEqual(1);
          expect(found.score.raw).toBeLessThanOrEqual(found.score.max);
        }
        if (found.success !== 'unknown') expect(found.completion).toBe('completed');
        if (rule.rule !== 'score') expect(found.success).toBe('unknown');
      }),
    );
  });

  it('never goes back from passed when more is answered right', () => {
    fc.assert(
      fc.property(anyRule, anyFacts, fc.double({ min: 0, max: 5, noNaN: true }), (rule, facts, more) => {
        if (standingOf(rule, facts).success !== 'passed') return;
        const earned = Math.min(facts.possible, facts.earned + more);
        expect(standingOf(rule, { ...facts, earned }).success).toBe('passed');
      }),
    );
  });
});

describe('the pass mark of a learning system', () => {
  it('wins over that of the instructor, for the rule that has one', () => {
    expect(ruleUnder(score, 90)).toEqual({ rule: 'score', least: 90 });
    expect(ruleUnder(score, undefined)).toBe(score);
    expect(ruleUnder({ rule: 'read' }, 90)).toEqual({ rule: 'read' });
  });
});
