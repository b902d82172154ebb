import type { PackageLog } from '../../stores/lms/package-log';

/** The page of the connection test, which goes on in the session of this page. */
export const selfTestPage = 'self-test.html';

/**
 * Hands over what waits when the page is hidden or the network is back, and says goodbye when it goes away. A page on its
 * way to the connection test says none. A page that the browser may bring back is reloaded then: its session is over.
 */
export function watchLeaving(log: Pick<PackageLog, 'flush' | 'leave'>): void {
  let isToTest = false;
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest(`a[href^="${selfTestPage}"]`)) isToTest = true;
  });
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') log.flush();
  });
  window.addEventListener('online', () => log.flush());
  window.addEventListener('pagehide', () => {
    if (isToTest) log.flush();
    else log.leave();
  });
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) window.location.reload();
  });
}
