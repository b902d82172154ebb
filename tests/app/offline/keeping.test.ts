import { describe, expect, it } from 'vitest';
import { createKeeping } from '../../../src/app/offline/keeping';
import type { KeptCourse, Stored } from '../../../src/platform/offline/kept-course';
import { createPreferences } from '../../../src/platform/preferences';

/** A course of ten files; the network fails at each file that `faults` names, once. */
function smallCourse(faults: Map<number, Error> = new Map()) {
  let stored: Stored = { done: 0, of: 10 };
  const calls: string[] = [];
  const course: KeptCourse = {
    measure: async () => stored,
    async keep(told, stop) {
      calls.push('keep');
      while (stored.done < stored.of) {
        await Promise.resolve();
        if (stop.aborted) return;
        const fault = faults.get(stored.done);
        faults.delete(stored.done);
        if (fault) throw fault;
        stored = { ...stored, done: stored.done + 1 };
        told(stored);
      }
    },
    refresh: async () => void calls.push('refresh'),
    remember: async () => undefined,
    remove: async () => {
      stored = { ...stored, done: 0 };
    },
  };
  return { course, calls };
}

/** Preferences that last as long as the test, as those of a browser last over visits. */
function keptTexts() {
  const texts = new Map<string, string>();
  return () => ({
    getItem: (name: string) => texts.get(name) ?? null,
    setItem: (name: string, value: string) => void texts.set(name, value),
  });
}

const open = (course: KeptCourse, texts = keptTexts(), { build = 'a', now = 0 } = {}) =>
  createKeeping({
    course,
    preferences: createPreferences(texts),
    locks: undefined,
    build,
    place: '/',
    clock: () => now,
  });

describe('keeping the course', () => {
  it('tells the size before, the way while it goes on, and the end', async () => {
    const keeping = open(smallCourse().course);
    await keeping.measure();
    expect(keeping.state()).toEqual({ kind: 'offered', done: 0, of: 10 });
    const seen: number[] = [];
    keeping.onChange(() => seen.push(keeping.state().done));
    await keeping.start();
    expect(seen).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10]);
    expect(keeping.state()).toEqual({ kind: 'kept', done: 10, of: 10 });
  });

  it('stops when it is told to, also at later visits, and then goes on from there', async () => {
    const { course, calls } = smallCourse();
    const texts = keptTexts();
    const first = open(course, texts);
    first.onChange(() => first.state().done === 4 && first.stop());
    await first.start();
    expect(first.state()).toEqual({ kind: 'stopped', done: 4, of: 10 });
    const second = open(course, texts);
    await second.goOn();
    expect(calls).toEqual(['keep']);
    await second.measure();
    expect(second.state()).toEqual({ kind: 'stopped', done: 4, of: 10 });
    const seen: number[] = [];
    second.onChange(() => seen.push(second.state().done));
    await second.start();
    expect(seen).toEqual([4, 5, 6, 7, 8, 9, 10, 10]);
    expect(second.state().kind).toBe('kept');
  });

  it('goes on by itself at the next visit when it was broken off', async () => {
    const { course } = smallCourse(new Map([[4, new TypeError('Failed to fetch')]]));
    const texts = keptTexts();
    await open(course, texts).start();
    const next = open(course, texts);
    await next.goOn();
    expect(next.state()).toEqual({ kind: 'kept', done: 10, of: 10 });
  });

  it('tells a network that failed from a device that is full, and goes on after either', async () => {
    const faults = new Map<number, Error>([
      [3, new TypeError('Failed to fetch')],
      [6, new DOMException('full', 'QuotaExceededError')],
    ]);
    const keeping = open(smallCourse(faults).course);
    await keeping.start();
    expect(keeping.state()).toEqual({ kind: 'failed', done: 3, of: 10 });
    await keeping.start();
    expect(keeping.state()).toEqual({ kind: 'full', done: 6, of: 10 });
    await keeping.start();
    expect(keeping.state().kind).toBe('kept');
  });

  it('keeps nothing more by itself once it was removed, or when nobody ever asked', async () => {
    const { course, calls } = smallCourse();
    const texts = keptTexts();
    await open(course, texts).goOn();
    const keeping = open(course, texts);
    await keeping.start();
    await keeping.remove();
    expect(keeping.state()).toEqual({ kind: 'removed', done: 0, of: 10 });
    await open(course, texts).goOn();
    expect(calls).toEqual(['keep']);
  });

  it('brings visited pages up to date once after a deploy, and asks the host for nothing else', async () => {
    const { course, calls } = smallCourse();
    const texts = keptTexts();
    for (const build of ['a', 'a', 'b', 'b']) await open(course, texts, { build }).goOn();
    expect(calls).toEqual(['refresh']);
  });

  it('compares what is kept whole with the host after a deploy, and otherwise once an hour', async () => {
    const { course, calls } = smallCourse();
    const texts = keptTexts();
    await open(course, texts).start();
    for (const now of [1, 3_599_999]) await open(course, texts, { now }).goOn();
    expect(calls).toHaveLength(1);
    await open(course, texts, { now: 3_600_000 }).goOn();
    expect(calls).toHaveLength(2);
    await open(course, texts, { now: 3_600_001, build: 'b' }).goOn();
    expect(calls).toHaveLength(3);
  });

  it('is one download, however often it is started', async () => {
    const { course, calls } = smallCourse();
    const keeping = open(course);
    await Promise.all([keeping.start(), keeping.start(), keeping.measure()]);
    expect(calls).toEqual(['keep']);
  });
});
