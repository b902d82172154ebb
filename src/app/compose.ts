// Picks the real ports: this browser's storage, clock and randomness.
import { createIndexedDbLog } from '../platform/indexeddb-log';
import { newId } from '../platform/new-id';
import { createPreferences } from '../platform/preferences';
import { createLearnerStore } from '../stores/learner-store';
import { saveFormat } from '../stores/save-format';
import { createSettingsStore } from '../stores/settings-store';
import type { Stores } from '../stores/stores-context';

/** The stores of this page, not loaded yet: the first render must equal the prerendered one. */
export const composeStores = (): Stores => ({
  learner: createLearnerStore({
    log: createIndexedDbLog({ format: saveFormat }),
    clock: Date.now,
    newId,
    newSeed: newId,
    tab: newId(),
  }),
  settings: createSettingsStore(createPreferences()),
});
