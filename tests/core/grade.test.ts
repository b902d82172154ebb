import { expect, test } from 'vitest';
import { outcomeOf } from '../../src/core/grade';

test('all the points are correct, none incorrect, anything between partial', () => {
  expect(outcomeOf({ earned: 2, possible: 2 })).toBe('correct');
  expect(outcomeOf({ earned: 1.99, possible: 2 })).toBe('partial');
  expect(outcomeOf({ earned: 0.01, possible: 2 })).toBe('partial');
  expect(outcomeOf({ earned: 0, possible: 2 })).toBe('incorrect');
});
