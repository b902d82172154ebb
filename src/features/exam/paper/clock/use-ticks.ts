import { useEffect } from 'preact/hooks';
import { useSessionActions } from '../../../../stores/session/sessions-context';
import { remainingAt, type Session } from '../../../../study/session';
import { onReturn } from './on-return';

const most = 5_000;

/**
 * Tells a running session that time passes: every few seconds, when the page is back, and at the deadline, where that
 * hands the paper in. Each tick gives a new session, with which the next one is set.
 */
export function useTicks(session: Session): void {
  const { advance, now } = useSessionActions();
  const { id } = session.paper;
  const isRunning = session.phase !== 'ended';
  useEffect(() => {
    if (!isRunning) return undefined;
    return onReturn(() => advance(id, { type: 'ticked' }));
  }, [id, isRunning, advance]);
  useEffect(() => {
    if (session.phase === 'ended') return undefined;
    const left = remainingAt(session, now()) ?? most;
    const timer = setTimeout(() => advance(id, { type: 'ticked' }), Math.min(left, most));
    return () => clearTimeout(timer);
  }, [id, session, advance, now]);
}
