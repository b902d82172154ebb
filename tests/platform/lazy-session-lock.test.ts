import { expect, test } from 'vitest';
import { createLazySessionLock } from '../../src/platform/lazy-session-lock';
import type { SessionLock } from '../../src/stores/ports';

const noticed: string[] = [];
const lock: SessionLock = {
  hold: async (id) => {
    noticed.push(`hold ${id}`);
    return 'held';
  },
  takeOver: async (id) => {
    noticed.push(`take over ${id}`);
    return 'held';
  },
  release: (id) => void noticed.push(`release ${id}`),
};

test('a lock that loads on need is loaded once and asked in order', async () => {
  let loads = 0;
  const lazy = createLazySessionLock(async () => {
    loads += 1;
    return lock;
  });
  lazy.release('a');
  expect(await lazy.hold('a', () => {})).toBe('held');
  lazy.release('a');
  expect(await lazy.takeOver('a', () => {})).toBe('held');
  expect(noticed).toEqual(['hold a', 'release a', 'take over a']);
  expect(loads).toBe(1);
});

test('a lock whose code does not come leaves sessions unguarded', async () => {
  const lazy = createLazySessionLock(() => Promise.reject(new Error('offline')));
  expect(await lazy.hold('a', () => {})).toBe('unguarded');
  expect(await lazy.takeOver('a', () => {})).toBe('unguarded');
  lazy.release('a');
});
