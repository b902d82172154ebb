import { onWake } from '../../../../platform/on-wake';

/** Calls back when the page was asleep, hidden or left, and is back. Returns how to stop. */
export function onReturn(returned: () => void): () => void {
  const stop = onWake(returned);
  window.addEventListener('pageshow', returned);
  return () => {
    stop();
    window.removeEventListener('pageshow', returned);
  };
}
