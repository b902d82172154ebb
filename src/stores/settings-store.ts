import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Preferences } from './ports';
import { type Reader, readOneOf } from './read-shape';

/**
 * `boardMode` is how a match question is answered: by moving cards, or in a table of checkboxes. `setAsideSeen` is the count
 * of unreadable answers of which the learner wants to hear no more. `shortcuts` says whether single keys do anything.
 */
export type Settings = {
  theme: 'system' | 'light' | 'dark';
  boardMode: 'board' | 'grid';
  setAsideSeen: string;
  shortcuts: 'on' | 'off';
  examClock: 'shown' | 'hidden';
};

export type SettingsActions = {
  /** Reads the preferences. Call it once the page is there. */
  load(): void;
  choose<Name extends keyof Settings>(name: Name, value: Settings[Name]): void;
};

export type SettingsStore = StoreApi<Settings & { actions: SettingsActions }>;

const readers: { [Name in keyof Settings]: Reader<Settings[Name]> } = {
  theme: readOneOf('system', 'light', 'dark'),
  boardMode: readOneOf('board', 'grid'),
  setAsideSeen: (value) => (typeof value === 'string' && /^\d{1,9}$/.test(value) ? value : undefined),
  shortcuts: readOneOf('on', 'off'),
  examClock: readOneOf('shown', 'hidden'),
};

/** Settings with their defaults until `load`, so that the first render equals the prerendered one. */
export function createSettingsStore(preferences: Preferences): SettingsStore {
  const store: SettingsStore = createStore((set) => ({
    theme: 'system',
    boardMode: 'board',
    setAsideSeen: '0',
    shortcuts: 'on',
    examClock: 'shown',
    actions: {
      load() {
        const { theme, boardMode, setAsideSeen, shortcuts, examClock } = store.getState();
        set({
          theme: readers.theme(preferences.read('theme')) ?? theme,
          boardMode: readers.boardMode(preferences.read('boardMode')) ?? boardMode,
          setAsideSeen: readers.setAsideSeen(preferences.read('setAsideSeen')) ?? setAsideSeen,
          shortcuts: readers.shortcuts(preferences.read('shortcuts')) ?? shortcuts,
          examClock: readers.examClock(preferences.read('examClock')) ?? examClock,
        });
      },
      choose(name, value) {
        set({ [name]: value });
        preferences.write(name, value);
      },
    },
  }));
  return store;
}
