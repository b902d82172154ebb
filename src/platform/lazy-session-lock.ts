import type { SessionLock } from '../stores/ports';

/** A lock whose code loads when a session first asks for it; `unguarded` where it cannot be loaded. */
export function createLazySessionLock(load: () => Promise<SessionLock>): SessionLock {
  let loading: Promise<SessionLock | undefined> | undefined;
  const loaded = () => {
    loading ??= load().catch(() => undefined);
    return loading;
  };
  return {
    hold: async (id, lost) => (await loaded())?.hold(id, lost) ?? 'unguarded',
    takeOver: async (id, lost) => (await loaded())?.takeOver(id, lost) ?? 'unguarded',
    // What was never loaded holds nothing.
    release: (id) => void loading?.then((lock) => lock?.release(id)),
  };
}
