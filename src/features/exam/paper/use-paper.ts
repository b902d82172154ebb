import { useEffectEvent } from 'preact/compat';
import { useEffect, useState } from 'preact/hooks';
import type { OpenSession } from '../../../stores/session/session-store';
import { useSessionActions, useSessions } from '../../../stores/session/sessions-context';

/** `unknown` = this browser keeps no exam under this id. */
export type PaperState = { state: 'opening' } | { state: 'unknown' } | ({ state: 'open' } & OpenSession);

/** Takes the paper up while the screen stands, and lets other tabs have it afterwards. */
export function usePaper(id: string): PaperState {
  const { reopen, leave } = useSessionActions();
  const opened = useSessions(({ open }) => (Object.hasOwn(open, id) ? open[id] : undefined));
  const saving = useSessions((state) => state.saving);
  const [isKept, setIsKept] = useState(true);
  // What could not be kept is in this page alone and would go with it.
  const leaveIfKept = useEffectEvent(() => saving !== 'unsaved' && leave(id));
  useEffect(() => {
    let isThere = false;
    void reopen(id).then((found) => {
      isThere = true;
      setIsKept(found !== undefined);
    });
    return () => {
      if (isThere) leaveIfKept();
    };
  }, [id, reopen]);
  if (!isKept || (opened && opened.session.paper.purpose !== 'exam')) return { state: 'unknown' };
  return opened ? { state: 'open', ...opened } : { state: 'opening' };
}
