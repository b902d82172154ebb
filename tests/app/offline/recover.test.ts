import { describe, expect, it } from 'vitest';
import { mayReload } from '../../../src/app/offline/recover';

const texts = () => {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => void kept.set(name, value),
  };
};

describe('a page that lost a file', () => {
  it('may reload once, and once more as the next build, but never in a circle', () => {
    const storage = texts();
    expect(['a.js', 'a.js', 'b.js', 'a.js', 'b.js', 'b.js'].map((entry) => mayReload(() => storage, entry))).toEqual([
      true,
      false,
      true,
      false,
      false,
      false,
    ]);
  });

  it('does not reload where the browser cannot remember that it did', () => {
    const refusing = {
      getItem: () => null,
      setItem: () => {
        throw new DOMException('no', 'SecurityError');
      },
    };
    expect(mayReload(() => refusing, 'a.js')).toBe(false);
    const blocked = () => {
      throw new DOMException('No storage for this frame.', 'SecurityError');
    };
    expect(mayReload(blocked, 'a.js')).toBe(false);
  });
});
