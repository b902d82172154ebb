import { useEffect, useState } from 'preact/hooks';
import { useSessionActions } from '../../../../stores/session/sessions-context';
import { remainingAt, type Session } from '../../../../study/session';
import { onReturn } from './on-return';

/** Ms that are left, anew at each full second of them; undefined where no clock runs. */
export function useRemaining(session: Session): number | undefined {
  const { now } = useSessionActions();
  const [left, setLeft] = useState(() => remainingAt(session, now()));
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const beat = () => {
      clearTimeout(timer);
      const remaining = remainingAt(session, now());
      setLeft(remaining);
      if (remaining) timer = setTimeout(beat, remaining % 1_000 || 1_000);
    };
    beat();
    const stop = onReturn(beat);
    return () => {
      clearTimeout(timer);
      stop();
    };
  }, [session, now]);
  return left;
}
