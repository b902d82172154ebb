// After a deploy the files of an earlier build may be gone: one reload gets the new ones, and never more than one.
import { words } from '../../words/words';

const key = 'drillbook:reloaded';

/** What was last typed or picked is on its way to the store; it needs no longer than this, in milliseconds. */
const settling = 400;

/** Whether the page with this first script may reload itself: once in a tab, and not where the browser cannot remember it. */
export function mayReload(open: () => Pick<Storage, 'getItem' | 'setItem'>, entry: string): boolean {
  try {
    // In a frame of another site even asking for it may throw.
    const storage = open();
    const reloaded = storage.getItem(key) ?? '';
    if (reloaded.split(' ').includes(entry)) return false;
    storage.setItem(key, `${reloaded} ${entry}`);
    return true;
  } catch {
    return false;
  }
}

/** Reloads the page when a script or a style that it needs later is gone. Without a network that would lose the page. */
export function recoverLostFiles(): void {
  window.addEventListener('vite:preloadError', () => {
    if (!navigator.onLine || !mayReload(() => sessionStorage, import.meta.url)) return;
    setTimeout(() => window.location.reload(), settling);
  });
}

/** Says above a page that stays as it was prerendered why it does not come to life. */
export function tellLostFile(): void {
  const line = document.createElement('p');
  line.setAttribute('role', 'alert');
  line.className = 'page';
  line.textContent = words.pageFailed.lostFile;
  document.querySelector('main')?.prepend(line);
}
