import { useSyncExternalStore } from 'preact/compat';

const query = () => globalThis.matchMedia?.('(max-width: 44rem)');

function subscribe(changed: () => void): () => void {
  const media = query();
  media?.addEventListener('change', changed);
  return () => media?.removeEventListener('change', changed);
}

/** Whether the page is too narrow for a table with a column for each bin; prerendered markup is for wide pages. */
export const useIsNarrow = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => query()?.matches ?? false,
    () => false,
  );
