// Picks what stands behind the screens of a package: who keeps its answers, the clock, and randomness.
import type { CoursePage } from '../../course/page-data';
import type { PackageConfig } from '../../packaging/package-config';
import { createIndexedDbLog } from '../../platform/indexeddb-log';
import { newId } from '../../platform/new-id';
import { createPreferences } from '../../platform/preferences';
import { sessionClock } from '../../platform/session-clock';
import { createSessionLock } from '../../platform/session-lock';
import type { Question } from '../../questions/question-kinds';
import { createLearnerStore } from '../../stores/learner-store';
import { createMoments } from '../../stores/moments';
import { saveFormat } from '../../stores/save-format';
import { createSettingsStore } from '../../stores/settings-store';
import type { Stores } from '../../stores/stores-context';
import { noKeeper } from './keeping/keeping';
import type { PlayerParts } from './player-context';
import { noReading } from './reading/reading';

export type Player = { stores: Stores; parts: PlayerParts; begin: () => void };

/** Nothing is loaded before `begin`: the first render must equal the prerendered one. */
export function composePlayer(config: PackageConfig, _page: CoursePage, questions: readonly Question[]): Player {
  const log = createIndexedDbLog({ format: saveFormat });
  const moments = createMoments(Date.now);
  const stores: Stores = {
    learner: createLearnerStore({ log, clock: Date.now, moments, newId, newSeed: newId, tab: newId() }),
    settings: createSettingsStore(createPreferences()),
    sessions: { log, moments, lock: createSessionLock(navigator.locks), clock: sessionClock },
  };
  return {
    stores,
    parts: { config, questions, keeper: noKeeper, reading: noReading },
    begin: () => {
      stores.settings.getState().actions.load();
      void stores.learner.getState().actions.load();
    },
  };
}
