import { useSyncExternalStore } from 'preact/compat';

const never = () => () => undefined;

/** False in prerendered markup, true once the page answers: controls that need script stay off until then. */
export const useIsLive = (): boolean =>
  useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
