import { afterEach, expect, it, vi } from 'vitest';
import { createLazyLog } from '../../src/platform/indexeddb/lazy-log';
import { createMemoryLog } from '../../src/platform/memory-log';
import { saveFormat } from '../../src/stores/save-format';

afterEach(() => vi.useRealTimers());

const restart = { schema: 1, id: 'r1', place: 'lesson:a', at: 1, order: 1 } as const;

it('keeps what was given to it before its code arrived', async () => {
  const memory = createMemoryLog(saveFormat);
  let arrive = () => {};
  const log = createLazyLog(
    () =>
      new Promise((resolve) => {
        arrive = () => resolve(memory);
      }),
  );
  const kept = log.restart(restart);
  expect(log.state()).toEqual({ kind: 'opening' });
  arrive();
  expect((await kept).ok).toBe(true);
  expect((await memory.load()).restarts).toEqual([restart]);
});

it('asks for its code once, and not before it is needed', async () => {
  const load = vi.fn(async () => createMemoryLog(saveFormat));
  const log = createLazyLog(load);
  expect(load).not.toHaveBeenCalled();
  await Promise.all([log.load(), log.loadSittings('lesson:a')]);
  expect(load).toHaveBeenCalledTimes(1);
});

it('says that nothing is kept while its code does not arrive, tries again, and then keeps what waited', async () => {
  vi.useFakeTimers();
  const memory = createMemoryLog(saveFormat);
  const load = vi.fn(async () => memory).mockRejectedValueOnce(new Error('offline'));
  const log = createLazyLog(load);
  const states: string[] = [];
  log.onState(({ kind }) => states.push(kind));
  const kept = log.restart(restart);
  await vi.advanceTimersByTimeAsync(10);
  expect(log.state()).toMatchObject({ kind: 'memory', reason: { code: 'failed' } });
  await vi.advanceTimersByTimeAsync(5_000);
  expect((await kept).ok).toBe(true);
  expect(states).toEqual(['memory', memory.state().kind].filter((kind, index) => index === 0 || kind !== 'memory'));
});
