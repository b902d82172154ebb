import { describe, expect, test } from 'vitest';
import { isDay, yearBefore } from '../../src/core/day';

describe('a day', () => {
  test.each(['2026-11-24', '2024-02-29', '2026-12-31'])('may be %s', (text) => expect(isDay(text)).toBe(true));

  test.each(['2026-99-99', '2026-02-29', '2026-2-3', '24.11.2026', '', '2026-11-24T00:00'])('is not “%s”', (text) =>
    expect(isDay(text)).toBe(false),
  );

  test('has the same day one year before, as a text that compares', () => {
    expect(yearBefore('2026-11-24')).toBe('2025-11-24');
    expect('2025-11-23' < yearBefore('2026-11-24')).toBe(true);
  });
});
