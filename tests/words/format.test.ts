import fc from 'fast-check';
import { expect, test } from 'vitest';
import { count, formatDay, formatNumber } from '../../src/words/en/format';

test('numbers are written as the standard formatter of the language writes them', () => {
  const standard = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
  fc.assert(
    fc.property(fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e9, noNaN: true })), (number) => {
      expect(formatNumber(number)).toBe(standard.format(number));
    }),
  );
  expect(formatNumber(1234567.89)).toBe('1,234,567.9');
});

test('days are written as the standard formatter of the language writes them', () => {
  const standard = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeZone: 'UTC' });
  const day = fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  fc.assert(
    fc.property(day, (date) => {
      expect(formatDay(date.toISOString().slice(0, 10))).toBe(standard.format(date));
    }),
  );
});

test('one thing is counted as one', () => {
  expect(count(1, 'lesson', 'lessons')).toBe('1 lesson');
  expect(count(0, 'lesson', 'lessons')).toBe('0 lessons');
  expect(count(1.5, 'point', 'points')).toBe('1.5 points');
});
