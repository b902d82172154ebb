import { Suspense, use, useSyncExternalStore } from 'preact/compat';
import { pagePath } from '../features/paths';
import { LinkBase } from '../features/SiteLink';
import { useLocation } from '../features/site-location';
import { usePagesAhead } from './ahead/use-pages-ahead';
import { PageBoundary } from './PageBoundary';
import type { PageCache } from './page-cache';
import { PageContent } from './page-views';
import { Shell } from './Shell';

/** The page at the current path, inside the frame of the site. `base` is the path of the site's root. */
export function App({ cache, base }: { cache: PageCache; base: string }) {
  const path = pagePath(useLocation().pathname);
  return (
    <PageBoundary path={path}>
      <Suspense fallback={null}>
        <CurrentPage cache={cache} base={base} path={path} />
      </Suspense>
    </PageBoundary>
  );
}

function CurrentPage({ cache, base, path }: { cache: PageCache; base: string; path: string }) {
  const current = () => cache.get(path);
  const page = useSyncExternalStore(cache.subscribe, current, current) ?? use(cache.load(path));
  usePagesAhead(cache, page);
  return (
    // The page for addresses that lead nowhere stands at any depth, so its links start at the site's root.
    <LinkBase value={page.data.page === 'not-found' ? base : undefined}>
      <Shell page={page} hasSearch={page.data.page !== 'paper'}>
        <PageContent data={page.data} />
      </Shell>
    </LinkBase>
  );
}
