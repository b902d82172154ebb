import { useCallback, useContext, useRef, useState } from 'preact/hooks';
import type { IndexPiece } from '../course/practice/index-pieces';
import { SiteDataContext } from './site-data';

export type IndexPieces = {
  loaded: ReadonlyMap<number, IndexPiece>;
  /** Loads what is not there yet; gives all that is there then. Rejects when the network does. */
  load: (numbers: readonly number[]) => Promise<ReadonlyMap<number, IndexPiece>>;
};

/** The pieces of the index of a large course that this screen has asked for. */
export function useIndexPieces(): IndexPieces {
  const { loadIndex } = useContext(SiteDataContext);
  const [loaded, setLoaded] = useState<ReadonlyMap<number, IndexPiece>>(new Map());
  const latest = useRef(loaded);
  const load = useCallback(
    async (numbers: readonly number[]) => {
      const missing = [...new Set(numbers)].filter((number) => !latest.current.has(number));
      const found = await Promise.all(missing.map(async (number) => [number, await loadIndex(number)] as const));
      if (found.length > 0) {
        latest.current = new Map([...latest.current, ...found]);
        setLoaded(latest.current);
      }
      return latest.current;
    },
    [loadIndex],
  );
  return { loaded, load };
}
