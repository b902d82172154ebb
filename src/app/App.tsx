import { Suspense, use, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router-dom';
import { pagePath } from '../features/paths';
import type { PageCache } from './page-cache';
import { PageContent } from './page-views';
import { Shell } from './Shell';

/** The page at the current path, inside the frame of the site. */
export function App({ cache }: { cache: PageCache }) {
  return (
    <Suspense fallback={null}>
      <CurrentPage cache={cache} />
    </Suspense>
  );
}

function CurrentPage({ cache }: { cache: PageCache }) {
  const path = pagePath(useLocation().pathname);
  const current = () => cache.get(path);
  const page = useSyncExternalStore(cache.subscribe, current, current) ?? use(cache.load(path));
  return (
    <Shell page={page}>
      <PageContent data={page.data} />
    </Shell>
  );
}
