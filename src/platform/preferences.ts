import type { Preferences } from '../stores/ports';

const prefix = 'drillbook:';

type KeptTexts = Pick<Storage, 'getItem' | 'setItem'>;

/**
 * Preferences in localStorage, from the first use on. Where the browser refuses, they last as long as the page. `open` gives
 * the storage to use; it may throw.
 */
export function createPreferences(open: () => KeptTexts | undefined = () => globalThis.localStorage): Preferences {
  const unkept = new Map<string, string>();
  return {
    read(name) {
      const own = unkept.get(name);
      if (own !== undefined) return own;
      try {
        return open()?.getItem(prefix + name) ?? undefined;
      } catch {
        return undefined;
      }
    },
    write(name, value) {
      unkept.set(name, value);
      try {
        const storage = open();
        storage?.setItem(prefix + name, value);
        if (storage) unkept.delete(name);
      } catch {
        // Full or forbidden: the page keeps its own copy.
      }
    },
  };
}
