import { expect, it } from 'vitest';
import { createRateCap } from '../../../src/core/embed/rate-cap';

it('lets so many calls pass in any second, and others again afterwards', () => {
  const mayPass = createRateCap(3);
  expect([0, 10, 20, 30, 999].map(mayPass)).toEqual([true, true, true, false, false]);
  expect([1_000, 1_005, 1_010].map(mayPass)).toEqual([true, false, true]);
});
