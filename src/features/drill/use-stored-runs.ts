import { useEffect, useState } from 'preact/hooks';
import type { Json } from '../../core/json';
import { useSessionActions } from '../../stores/session/sessions-context';

/** What is kept of each drill by its id; undefined until the memory is read. `ids` must be the same array as long as nothing changed. */
export function useStoredRuns(ids: readonly string[]): ReadonlyMap<string, Json | undefined> | undefined {
  const { loadDrill } = useSessionActions();
  const [stored, setStored] = useState<ReadonlyMap<string, Json | undefined>>();
  useEffect(() => {
    let isWanted = true;
    const load = async () => new Map(await Promise.all(ids.map(async (id) => [id, await loadDrill(id)] as const)));
    void load().then((runs) => isWanted && setStored(runs));
    return () => {
      isWanted = false;
    };
  }, [ids, loadDrill]);
  return stored;
}
