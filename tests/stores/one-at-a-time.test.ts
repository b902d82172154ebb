import { expect, test } from 'vitest';
import { oneAtATime } from '../../src/stores/one-at-a-time';
import { soon } from './open-page';

/** A task whose runs end when told. */
function heldTask() {
  const ends: (() => void)[] = [];
  let underway = 0;
  let most = 0;
  const call = oneAtATime(async () => {
    underway += 1;
    most = Math.max(most, underway);
    await new Promise<void>((resolve) => ends.push(resolve));
    underway -= 1;
  });
  return { call, ends, most: () => most };
}

test('calls during a run share one run after it', async () => {
  const { call, ends, most } = heldTask();
  const first = call();
  await soon();
  const later = [call(), call(), call()];
  ends[0]?.();
  await first;
  await soon();
  expect(ends).toHaveLength(2);
  ends[1]?.();
  await Promise.all(later);
  expect(ends).toHaveLength(2);
  expect(most()).toBe(1);
});

test('a run that fails does not stop the next', async () => {
  let runs = 0;
  const call = oneAtATime(async () => {
    runs += 1;
    if (runs === 1) throw new Error('once');
  });
  await expect(call()).rejects.toThrow('once');
  await call();
  expect(runs).toBe(2);
});
