import { useSyncExternalStore } from 'preact/compat';
import type { Theme } from './frame-messages';

const darkWish = '(prefers-color-scheme: dark)';

/** The theme that the page shows now: the one that is set on its root, else the one the system wishes for. */
export const useTheme = (): Theme => useSyncExternalStore(subscribe, currentTheme, () => 'light');

function currentTheme(): Theme {
  const chosen = document.documentElement.dataset.theme;
  if (chosen === 'light' || chosen === 'dark') return chosen;
  return matchMedia(darkWish).matches ? 'dark' : 'light';
}

function subscribe(changed: () => void): () => void {
  const wish = matchMedia(darkWish);
  const observer = new MutationObserver(changed);
  wish.addEventListener('change', changed);
  observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
  return () => {
    wish.removeEventListener('change', changed);
    observer.disconnect();
  };
}
