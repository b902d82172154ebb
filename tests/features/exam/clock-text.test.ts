import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { clockText, type SpokenTime, speakTime, warningAt } from '../../../src/features/exam/paper/clock/clock-text';

const minute = 60_000;

test.each([
  [90 * minute, '90:00'],
  [119 * minute + 59_000, '119:59'],
  [65_000, '1:05'],
  [64_001, '1:05'],
  [1, '0:01'],
  [0, '0:00'],
])('%s ms show as %s', (remaining, shown) => {
  expect(clockText(remaining)).toBe(shown);
});

/** What is said while the time runs down through these moments. */
function saidAt(times: readonly number[]): SpokenTime[] {
  let said: SpokenTime = { warning: undefined };
  return times.flatMap((time) => {
    const next = speakTime(said, time);
    if (next === said) return [];
    said = next;
    return [next];
  });
}

describe('the clock', () => {
  it('speaks at 30, 10, 5 and 1 minutes and at no other time', () => {
    const seconds = Array.from({ length: 90 * 60 + 1 }, (_, second) => 90 * minute - second * 1_000);
    expect(saidAt(seconds).map(({ minutes, isExact }) => [minutes, isExact])).toEqual([
      [30, true],
      [10, true],
      [5, true],
      [1, true],
    ]);
  });

  it('says after a sleep only the latest of the warnings that passed, and what is left', () => {
    expect(saidAt([40 * minute, 8.2 * minute])).toEqual([{ warning: 10, minutes: 9, isExact: false }]);
  });

  it('says nothing again when the time seems to grow', () => {
    expect(saidAt([9 * minute, 11 * minute, 9 * minute])).toHaveLength(1);
  });

  it('says each warning once at most, each later than the one before, whenever it looks', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 95 * minute }), { maxLength: 40 }), (times) => {
        const warnings = saidAt(times.toSorted((one, other) => other - one)).map(({ warning }) => warning);
        expect(new Set(warnings).size).toBe(warnings.length);
        expect(warnings.at(-1)).toBe(times.length > 0 ? warningAt(Math.min(...times)) : undefined);
      }),
      { numRuns: 1_000 },
    );
  });
});
