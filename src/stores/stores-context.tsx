// Where the stores meet Preact; zustand's own binding is made for React.
import { type ComponentChildren, createContext } from 'preact';
import { useSyncExternalStore } from 'preact/compat';
import { useContext } from 'preact/hooks';
import type { StoreApi } from 'zustand/vanilla';
import type { Attempt } from '../questions/question-attempt';
import type { Question } from '../questions/question-kinds';
import { attemptFor } from './attempt-for';
import type { LearnerActions, LearnerState, LearnerStore } from './learner-store';
import type { SessionPorts } from './session/session-store';
import type { Settings, SettingsActions, SettingsStore } from './settings-store';

/** `sessions` are the ports of the session store, which a page makes only when it needs one. */
export type Stores = { learner: LearnerStore; settings: SettingsStore; sessions: SessionPorts };

export const StoresContext = createContext<Stores | undefined>(undefined);

/** The stores of the page; a screen outside a provider is our bug. */
export function useStores(): Stores {
  const stores = useContext(StoresContext);
  if (!stores) throw new Error('A screen was shown without its stores.');
  return stores;
}

/** Gives the screens below their stores. Loading them is up to whoever made them. */
export const StoresProvider = ({ stores, children }: { stores: Stores; children: ComponentChildren }) => (
  <StoresContext value={stores}>{children}</StoresContext>
);

/** A part of a store's state; `select` must give the same object as long as nothing changed. While a prerendered page comes to life it is the state that the page was drawn with. */
export const useStore = <S, T>(store: StoreApi<S>, select: (state: S) => T): T =>
  useSyncExternalStore(
    store.subscribe,
    () => select(store.getState()),
    () => select(store.getInitialState()),
  );

/** A part of the learner's state; `select` must give the same object as long as nothing changed. */
export const useLearner = <T,>(select: (state: LearnerState) => T): T => useStore(useStores().learner, select);

export const useLearnerActions = (): LearnerActions => useStore(useStores().learner, ({ actions }) => actions);

/** The attempt at a question in a place: a touched one, or the one everybody starts with. */
export const useAttempt = (place: string, question: Question): Attempt =>
  useLearner((state) => attemptFor(state, place, question));

/** A setting, or several; `select` must give the same object as long as nothing changed. */
export const useSettings = <T,>(select: (settings: Settings) => T): T => useStore(useStores().settings, select);

export const useSettingsActions = (): SettingsActions => useStore(useStores().settings, ({ actions }) => actions);
