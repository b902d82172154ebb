import { useEffect, useEffectEvent, useState } from 'react';
import type { OpenSession } from '../../../stores/session/session-store';
import { useSessionActions, useSessions } from '../../../stores/session/sessions-context';
import type { Paper } from '../../../study/session';

export type PracticeSession = 'opening' | 'empty' | OpenSession;

/**
 * Takes up the session that is kept under `id`, or starts the one that `draw` gives once `isReady`. Other tabs may have it
 * as soon as this screen is gone.
 */
export function usePracticeSession(id: string, draw: () => Paper, isReady: boolean): PracticeSession {
  const { reopen, start, leave } = useSessionActions();
  const opened = useSessions(({ open }) => (Object.hasOwn(open, id) ? open[id] : undefined));
  const [emptyId, setEmptyId] = useState<string>();
  const drawNow = useEffectEvent(draw);
  useEffect(() => {
    if (!isReady) return undefined;
    let isWanted = true;
    async function open() {
      const kept = await reopen(id);
      if (kept || !isWanted) return;
      const paper = drawNow();
      if (paper.items.length > 0) await start(paper);
      else setEmptyId(id);
    }
    void open();
    return () => {
      isWanted = false;
      leave(id);
    };
  }, [id, isReady, reopen, start, leave]);
  return opened ?? (emptyId === id ? 'empty' : 'opening');
}
