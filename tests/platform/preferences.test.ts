import { describe, expect, test } from 'vitest';
import { createPreferences } from '../../src/platform/preferences';

/** The two methods of a Storage that preferences use; `limit` is how many characters fit. */
function storageOf(limit = Number.POSITIVE_INFINITY) {
  const values = new Map<string, string>();
  const storage = {
    getItem: (name: string) => values.get(name) ?? null,
    setItem(name: string, value: string) {
      if (value.length > limit) throw new DOMException('full', 'QuotaExceededError');
      values.set(name, value);
    },
  };
  return { values, storage };
}

const forbidden = () => {
  throw new DOMException('denied', 'SecurityError');
};

describe('preferences', () => {
  test('are kept under a name of their own', () => {
    const { values, storage } = storageOf();
    createPreferences(() => storage).write('theme', 'dark');
    expect([...values]).toEqual([['drillbook:theme', 'dark']]);
    expect(createPreferences(() => storage).read('theme')).toBe('dark');
  });

  test('show what another page wrote since', () => {
    const { storage } = storageOf();
    const [one, other] = [createPreferences(() => storage), createPreferences(() => storage)];
    one.write('theme', 'dark');
    other.write('theme', 'light');
    expect(one.read('theme')).toBe('light');
  });

  test.each([
    ['full', () => storageOf(0).storage],
    ['forbidden', forbidden],
    ['missing', () => undefined],
  ])('last as long as the page where storage is %s', (_case, open) => {
    const preferences = createPreferences(open);
    expect(preferences.read('theme')).toBeUndefined();
    preferences.write('theme', 'dark');
    expect(preferences.read('theme')).toBe('dark');
  });
});
