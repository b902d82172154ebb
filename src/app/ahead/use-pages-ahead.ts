import { useEffect } from 'preact/hooks';
import type { CoursePage } from '../../course/page-data';
import { pagePath, paths } from '../../features/paths';
import { useLocation } from '../../features/site-location';
import { savesData, whenIdle } from '../../platform/when-idle';
import type { PageCache } from '../page-cache';
import { siteTarget } from '../use-client-navigation';

/** A pointer that only passes over a link asks for nothing. */
const lingerMs = 65;

/** Fetches the pages that the reader is likely to open: the one whose link is pointed at, focused or touched, and the next lesson when the page is idle. */
export function usePagesAhead(cache: PageCache, page: CoursePage): void {
  const { pathname } = useLocation();
  useEffect(() => {
    let timer = 0;
    const fetchTarget = (event: Event) => {
      const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
      const target = link && siteTarget(link, pathname);
      window.clearTimeout(timer);
      if (!target || savesData()) return;
      const fetchIt = () => cache.prefetch(pagePath(target.pathname));
      if (event.type === 'pointerover') timer = window.setTimeout(fetchIt, lingerMs);
      else fetchIt();
    };
    const intents = ['pointerover', 'focusin', 'touchstart'] as const;
    for (const intent of intents) document.addEventListener(intent, fetchTarget, { passive: true });
    return () => {
      window.clearTimeout(timer);
      for (const intent of intents) document.removeEventListener(intent, fetchTarget);
    };
  }, [cache, pathname]);

  const next = page.data.page === 'lesson' ? page.data.next?.id : undefined;
  useEffect(() => {
    if (next === undefined || savesData()) return undefined;
    return whenIdle(() => cache.prefetch(paths.lesson(next)));
  }, [cache, next]);
}
