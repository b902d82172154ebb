// Where a store meets Preact; zustand's own binding is made for React.
import { useSyncExternalStore } from 'preact/compat';
import type { StoreApi } from 'zustand/vanilla';

/** A part of a store's state; `select` must give the same object as long as nothing changed. While a prerendered page comes to life it is the state that the page was drawn with. */
export const useStore = <S, T>(store: StoreApi<S>, select: (state: S) => T): T =>
  useSyncExternalStore(
    store.subscribe,
    () => select(store.getState()),
    () => select(store.getInitialState()),
  );
