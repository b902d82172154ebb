// Picks the real ports: this browser's storage, clock and randomness.
import { createLazyLog } from '../platform/indexeddb/lazy-log';
import { createLazySessionLock } from '../platform/lazy-session-lock';
import { newId } from '../platform/new-id';
import { createPreferences } from '../platform/preferences';
import { sessionClock } from '../platform/session-clock';
import { whenIdle } from '../platform/when-idle';
import { createLearnerStore } from '../stores/learner-store';
import { createMoments } from '../stores/moments';
import { createSettingsStore } from '../stores/settings-store';
import type { Stores } from '../stores/stores-context';

const loadSessionLock = async () => (await import('../platform/session-lock')).createSessionLock(navigator.locks);

/** Not before the page has time for it: the first answer goes first. */
async function loadLog() {
  await new Promise<void>((resolve) => whenIdle(resolve, { most: 1_000 }));
  return (await import('./ahead/open-log')).openLog();
}

/** The stores of this page, not loaded yet: the first render must equal the prerendered one. */
export function composeStores(): Stores {
  const log = createLazyLog(loadLog);
  const moments = createMoments(Date.now);
  return {
    learner: createLearnerStore({ log, clock: Date.now, moments, newId, newSeed: newId, tab: newId() }),
    settings: createSettingsStore(createPreferences()),
    sessions: { log, moments, lock: createLazySessionLock(loadSessionLock), clock: sessionClock },
  };
}
