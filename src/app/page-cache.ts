// Pages by path: what is here, what is under way, and word when one changes.
import type { CoursePage } from '../course/page-data';
import { pagePath } from '../features/paths';
import { loadPageCode } from './page-views';

export type PageCache = {
  get: (path: string) => CoursePage | undefined;
  /** The same promise for the same path until another one is loaded. */
  load: (path: string) => Promise<CoursePage>;
  /** Loads the page that belongs to an address, unless it is here. */
  bring: (pathname: string) => Promise<CoursePage> | undefined;
  /** Fetches a page that may be asked for soon; where that fails nothing happens. */
  prefetch: (path: string) => void;
  put: (path: string, page: CoursePage) => void;
  /** Fetches a page again and forgets the others. */
  refresh: (path: string) => Promise<void>;
  subscribe: (changed: () => void) => () => void;
};

/** `fetchPage` gives the data of the page at a path, or rejects when the network does. */
export function createPageCache(fetchPage: (path: string) => Promise<CoursePage>): PageCache {
  const pages = new Map<string, CoursePage>();
  const underWay = new Map<string, Promise<CoursePage>>();
  const ahead = new Map<string, Promise<CoursePage>>();
  const listeners = new Set<() => void>();
  const put = (path: string, page: CoursePage) => {
    pages.set(path, page);
    for (const changed of listeners) changed();
  };
  const fetchReady = async (path: string) => {
    const page = await fetchPage(path);
    await loadPageCode(page);
    return page;
  };
  const load = (path: string) => {
    const current = underWay.get(path);
    if (current) return current;
    // What failed elsewhere may be tried again; here it stays failed, or a render would ask for ever.
    underWay.clear();
    const started = (ahead.get(path) ?? fetchReady(path)).then((page) => {
      pages.set(path, page);
      return page;
    });
    underWay.set(path, started);
    return started;
  };
  return {
    get: (path) => pages.get(path),
    load,
    bring: (pathname) => {
      const path = pagePath(pathname);
      return pages.has(path) ? undefined : load(path);
    },
    prefetch: (path) => {
      if (pages.has(path) || ahead.has(path) || underWay.has(path)) return;
      const started = fetchReady(path);
      ahead.set(path, started);
      started.then(
        (page) => {
          pages.set(path, page);
          ahead.delete(path);
        },
        () => ahead.delete(path),
      );
    },
    put,
    refresh: async (path) => {
      const page = await fetchReady(path);
      pages.clear();
      put(path, page);
    },
    subscribe: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
  };
}
