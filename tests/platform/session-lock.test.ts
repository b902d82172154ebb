import { describe, expect, test, vi } from 'vitest';
import { createSessionLock } from '../../src/platform/session-lock';
import { fakeLocks } from './fake-locks';

const unused = () => {};
const soon = () => new Promise((resolve) => setTimeout(resolve, 5));

/** Two tabs of one browser. */
function twoTabs() {
  const locks = fakeLocks();
  return { locks, one: createSessionLock(locks), other: createSessionLock(locks) };
}

describe('a session', () => {
  test('belongs to the tab that takes it first', async () => {
    const { one, other, locks } = twoTabs();
    expect(await one.hold('e1', unused)).toBe('held');
    expect(await other.hold('e1', unused)).toBe('elsewhere');
    expect(await other.hold('e2', unused)).toBe('held');
    expect(locks.heldNames()).toEqual(['drillbook:session:e1', 'drillbook:session:e2']);
  });

  test('is free for the other tab once it is released', async () => {
    const { one, other, locks } = twoTabs();
    await one.hold('e1', unused);
    one.release('e1');
    await soon();
    expect(locks.heldNames()).toEqual([]);
    expect(await other.hold('e1', unused)).toBe('held');
  });

  test('that another tab takes over is lost here, once, and not when it was released before', async () => {
    const { one, other } = twoTabs();
    const [lost, unaware] = [vi.fn(), vi.fn()];
    await one.hold('e1', lost);
    await one.hold('e2', unaware);
    one.release('e2');
    expect(await other.takeOver('e1', unused)).toBe('held');
    expect(await other.takeOver('e2', unused)).toBe('held');
    await soon();
    one.release('e1');
    await soon();
    expect(lost).toHaveBeenCalledTimes(1);
    expect(unaware).not.toHaveBeenCalled();
  });

  test('that is released while another tab takes it over is not lost', async () => {
    const { one, other } = twoTabs();
    const lost = vi.fn();
    await one.hold('e1', lost);
    const taking = other.takeOver('e1', unused);
    await Promise.resolve();
    one.release('e1');
    expect(await taking).toBe('held');
    await soon();
    expect(lost).not.toHaveBeenCalled();
    expect(await one.hold('e1', unused)).toBe('elsewhere');
  });

  test('goes back and forth between tabs as often as people want', async () => {
    const { one, other, locks } = twoTabs();
    const lost = vi.fn();
    await one.hold('e1', lost);
    for (let round = 0; round < 3; round += 1) {
      expect(await other.takeOver('e1', lost)).toBe('held');
      expect(await one.takeOver('e1', lost)).toBe('held');
    }
    await soon();
    expect(lost).toHaveBeenCalledTimes(6);
    expect(await other.hold('e1', unused)).toBe('elsewhere');
    one.release('e1');
    await soon();
    expect(locks.heldNames()).toEqual([]);
  });

  test('that nobody has may be taken over as well', async () => {
    const { other } = twoTabs();
    expect(await other.takeOver('e1', unused)).toBe('held');
  });

  test('that is taken over while this tab still asks for it is held in the end', async () => {
    const { one, other } = twoTabs();
    const lost = vi.fn();
    await one.hold('e1', lost);
    const asked = other.hold('e1', unused);
    expect(await other.takeOver('e1', unused)).toBe('held');
    expect(await asked).toBe('elsewhere');
    await soon();
    expect(lost).toHaveBeenCalledTimes(1);
  });
});

describe('the same tab', () => {
  test('that asks twice holds it once, and hears of a loss where it asked last', async () => {
    const { one, other } = twoTabs();
    const [first, last] = [vi.fn(), vi.fn()];
    expect(await Promise.all([one.hold('e1', first), one.hold('e1', last)])).toEqual(['held', 'held']);
    expect(await one.takeOver('e1', last)).toBe('held');
    await other.takeOver('e1', unused);
    await soon();
    expect(first).not.toHaveBeenCalled();
    expect(last).toHaveBeenCalledTimes(1);
  });

  test('that leaves and comes back in one go is not in its own way', async () => {
    const { one } = twoTabs();
    await one.hold('e1', unused);
    one.release('e1');
    expect(await one.hold('e1', unused)).toBe('held');
    const first = one.hold('e2', unused);
    one.release('e2');
    const second = one.hold('e2', unused);
    await first;
    expect(await second).toBe('held');
  });

  test('that leaves while it still asks leaves nothing behind', async () => {
    const { one, other, locks } = twoTabs();
    const asked = one.hold('e1', unused);
    one.release('e1');
    const robbing = other.takeOver('e2', unused);
    other.release('e2');
    await Promise.all([asked, robbing]);
    await soon();
    expect(locks.heldNames()).toEqual([]);
  });

  test('may ask again where it was refused', async () => {
    const { one, other } = twoTabs();
    await one.hold('e1', unused);
    expect(await other.hold('e1', unused)).toBe('elsewhere');
    one.release('e1');
    await soon();
    expect(await other.hold('e1', unused)).toBe('held');
  });

  test('may release what it never had', async () => {
    const { one, other } = twoTabs();
    await one.hold('e1', unused);
    other.release('e1');
    await soon();
    expect(await other.hold('e1', unused)).toBe('elsewhere');
  });
});

describe('a browser without locks', () => {
  const denied = new DOMException('denied', 'SecurityError');
  test.each<[string, Pick<LockManager, 'request'> | undefined]>([
    ['that has none', undefined],
    ['that refuses', { request: () => Promise.reject(denied) }],
    [
      'that throws',
      {
        request: () => {
          throw denied;
        },
      },
    ],
  ])('%s leaves sessions unguarded', async (_case, locks) => {
    const lock = createSessionLock(locks);
    const lost = vi.fn();
    expect(await lock.hold('e1', lost)).toBe('unguarded');
    expect(await lock.takeOver('e1', lost)).toBe('unguarded');
    lock.release('e1');
    expect(await lock.hold('e1', lost)).toBe('unguarded');
    expect(lost).not.toHaveBeenCalled();
  });
});
