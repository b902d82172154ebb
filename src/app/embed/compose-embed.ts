// Picks the real ports of a frame: the browser's storage where it gives any and the host did not switch it off.
import { createLazyLog } from '../../platform/indexeddb/lazy-log';
import { createLazySessionLock } from '../../platform/lazy-session-lock';
import { createMemoryLog } from '../../platform/memory-log';
import { newId } from '../../platform/new-id';
import { createPreferences } from '../../platform/preferences';
import { sessionClock } from '../../platform/session-clock';
import { whenIdle } from '../../platform/when-idle';
import { createEmbedSession, type EmbedSession, type EmbedSessionNeeds } from '../../stores/embed/embed-session';
import { createToldLog } from '../../stores/embed/told-log';
import { createLearnerStore } from '../../stores/learner-store';
import { createMoments } from '../../stores/moments';
import { createSettingsStore } from '../../stores/settings-store';
import type { Stores } from '../../stores/stores-context';
import { addToTally } from '../../study/tally';

const loadSessionLock = async () => (await import('../../platform/session-lock')).createSessionLock(navigator.locks);

async function loadLog() {
  await new Promise<void>((resolve) => whenIdle(resolve, { most: 1_000 }));
  return (await import('../ahead/open-log')).openLog();
}

type Needs = Pick<EmbedSessionNeeds, 'place' | 'title' | 'questions' | 'isKept' | 'hasSeed' | 'tell'> & {
  hasStorage: boolean;
};

/** The stores of the frame, not loaded yet, and its session with the host. */
export function composeEmbed({ hasStorage, ...needs }: Needs): { stores: Stores; session: EmbedSession } {
  const isStored = hasStorage && needs.isKept;
  const log = isStored ? createLazyLog(loadLog) : createMemoryLog({ addToTally });
  const toldLog = createToldLog(log, (news) => session.hear(news));
  const moments = createMoments(Date.now);
  const learner = createLearnerStore({ log: toldLog, clock: Date.now, moments, newId, newSeed: newId, tab: newId() });
  const session = createEmbedSession({ ...needs, learner, log });
  return {
    stores: {
      learner,
      settings: createSettingsStore(isStored ? createPreferences() : { read: () => undefined, write: () => {} }),
      sessions: { log, moments, lock: createLazySessionLock(loadSessionLock), clock: sessionClock },
    },
    session,
  };
}
