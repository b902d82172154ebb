import { createLearnerStore } from './learner-store';
import { createMoments } from './moments';
import { noLog } from './no-log';
import { createSettingsStore } from './settings-store';
import type { Stores } from './stores-context';

const noTime = () => Number.NaN;

/** Stores without a browser: what every page looks like before it is loaded, and all that prerendering needs. */
export const emptyStores: Stores = {
  learner: createLearnerStore({
    log: noLog,
    clock: noTime,
    newId: () => 'none',
    newSeed: () => 'none',
    tab: 'none',
  }),
  settings: createSettingsStore({ read: () => undefined, write: () => {} }),
  sessions: {
    log: noLog,
    lock: { hold: async () => 'unguarded', takeOver: async () => 'unguarded', release: () => {} },
    clock: () => ({ wall: Number.NaN, steady: 0 }),
    moments: createMoments(noTime),
  },
};
