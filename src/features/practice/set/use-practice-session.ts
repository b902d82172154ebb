import { useEffectEvent } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import type { OpenSession } from '../../../stores/session/session-store';
import { useSessionActions, useSessions } from '../../../stores/session/sessions-context';
import type { Paper } from '../../../study/session';

export type PracticeSession = 'opening' | 'empty' | { retry: () => void } | OpenSession;

/**
 * Takes up the session that is kept under `id`, or starts the one that `draw` gives once `isReady`; offers another try
 * where that rejects. Other tabs may have it
 * as soon as this screen is gone.
 */
export function usePracticeSession(id: string, draw: () => Promise<Paper>, isReady: boolean): PracticeSession {
  const { reopen, start, leave } = useSessionActions();
  const opened = useSessions(({ open }) => (Object.hasOwn(open, id) ? open[id] : undefined));
  const [emptyId, setEmptyId] = useState<string>();
  const [failedId, setFailedId] = useState<string>();
  const [tries, setTries] = useState(0);
  const drawNow = useEffectEvent(draw);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another try is the same work again
  useEffect(() => {
    if (!isReady) return undefined;
    let isWanted = true;
    async function open() {
      const kept = await reopen(id);
      if (kept || !isWanted) return;
      const paper = await drawNow();
      if (!isWanted) return;
      if (paper.items.length > 0) await start(paper);
      else setEmptyId(id);
    }
    setFailedId(undefined);
    open().catch(() => isWanted && setFailedId(id));
    return () => {
      isWanted = false;
      leave(id);
    };
  }, [id, isReady, reopen, start, leave, tries]);
  if (opened) return opened;
  if (failedId === id) return { retry: () => setTries(tries + 1) };
  return emptyId === id ? 'empty' : 'opening';
}
