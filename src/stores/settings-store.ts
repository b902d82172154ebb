import { createStore, type StoreApi } from 'zustand/vanilla';
import type { Preferences } from './ports';
import { type Reader, readOneOf } from './read-shape';

/** `boardMode` is how a match question is answered: by moving cards, or in a table of checkboxes. */
export type Settings = { theme: 'system' | 'light' | 'dark'; boardMode: 'board' | 'grid' };

export type SettingsActions = {
  /** Reads the preferences. Call it once the page is there. */
  load(): void;
  choose<Name extends keyof Settings>(name: Name, value: Settings[Name]): void;
};

export type SettingsStore = StoreApi<Settings & { actions: SettingsActions }>;

const readers: { [Name in keyof Settings]: Reader<Settings[Name]> } = {
  theme: readOneOf('system', 'light', 'dark'),
  boardMode: readOneOf('board', 'grid'),
};

/** Settings with their defaults until `load`, so that the first render equals the prerendered one. */
export function createSettingsStore(preferences: Preferences): SettingsStore {
  const store: SettingsStore = createStore((set) => ({
    theme: 'system',
    boardMode: 'board',
    actions: {
      load() {
        const { theme, boardMode } = store.getState();
        set({
          theme: readers.theme(preferences.read('theme')) ?? theme,
          boardMode: readers.boardMode(preferences.read('boardMode')) ?? boardMode,
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
