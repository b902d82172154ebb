import { expect, test, vi } from 'vitest';
import { sessionClock } from '../../src/platform/session-clock';

test('the clock of a session tells the time, and a time that goes on when the clock is set back', () => {
  const wall = vi.spyOn(Date, 'now').mockReturnValueOnce(9_000_000).mockReturnValueOnce(1_000);
  const [first, second] = [sessionClock(), sessionClock()];
  expect([first.wall, second.wall]).toEqual([9_000_000, 1_000]);
  expect(second.steady).toBeGreaterThanOrEqual(first.steady);
  wall.mockRestore();
});
