import { useContext, useEffect, useState } from 'preact/hooks';
import type { PrintChoice } from '../../packaging/print/print-choice';
import { printSearch } from '../../packaging/print/print-choice';
import { SiteDataContext } from '../site-data';
import { loadSheet, type Sheet } from './load-sheet';

/** `sheet` is the newest that there is; in any state but `ready` it is not the one that was asked for. */
export type LoadedSheet = { state: 'loading' | 'failed' | 'ready'; sheet?: Sheet; retry: () => void };

/** Loads the sheet of a choice; undefined loads nothing. The one before stays until then, so that nothing jumps. */
export function useSheet(choice: PrintChoice | undefined): LoadedSheet {
  const site = useContext(SiteDataContext);
  const [loaded, setLoaded] = useState<{ key: string; sheet?: Sheet }>();
  const [tries, setTries] = useState(0);
  // The key and the size of the text change how a sheet is drawn, not what is on it.
  const key = choice && printSearch({ ...choice, isKey: false, size: 'normal' });
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key says all of the choice that matters, and another try is the same work again
  useEffect(() => {
    if (!choice || key === undefined) return undefined;
    let isWanted = true;
    loadSheet(choice, site).then(
      (sheet) => isWanted && setLoaded({ key, sheet }),
      () => isWanted && setLoaded({ key }),
    );
    return () => {
      isWanted = false;
    };
  }, [key, site, tries]);
  const retry = () => {
    setLoaded(undefined);
    setTries(tries + 1);
  };
  if (key === undefined || loaded?.key !== key)
    return { state: 'loading', ...(loaded?.sheet && { sheet: loaded.sheet }), retry };
  return loaded.sheet ? { state: 'ready', sheet: loaded.sheet, retry } : { state: 'failed', retry };
}
