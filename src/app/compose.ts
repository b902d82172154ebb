// Picks the real ports: this browser's storage, clock and randomness.
import { createIndexedDbLog } from '../platform/indexeddb-log';
import { newId } from '../platform/new-id';
import { createPreferences } from '../platform/preferences';
