// As much of a router as this site needs: its pages are found by their path, and its links are plain.
import { type ComponentChildren, createContext } from 'preact';
import { useCallback, useContext, useLayoutEffect, useMemo, useState } from 'preact/hooks';
import type { Arrival, SiteHistory, SitePlace } from '../platform/history/site-history';

type Here = SitePlace & { arrival: Arrival };

const HistoryContext = createContext<SiteHistory | undefined>(undefined);
const HereContext = createContext<Here | undefined>(undefined);

const known = <T,>(value: T | undefined): T => {
  if (value === undefined) throw new Error('A screen was shown outside the site.');
  return value;
};

type SiteLocationProps = {
  history: SiteHistory;
  /** Fetches what the page at a path needs, as far as it is not here; a rejection is for the page to tell. */
  bring?: (pathname: string) => Promise<unknown> | undefined;
  children: ComponentChildren;
};

/** Tells the screens below where the reader is. The page on the screen stays until the next one is ready. */
export function SiteLocation({ history, bring, children }: SiteLocationProps) {
  const [here, setHere] = useState<Here>(() => ({ ...history.place(), arrival: 'POP' }));
  useLayoutEffect(() => {
    let moves = 0;
    return history.onMove((arrival) => {
      moves += 1;
      const move = moves;
      // Who goes elsewhere meanwhile has changed their mind.
      const arrive = () => move === moves && setHere({ ...history.place(), arrival });
      const coming = bring?.(history.place().pathname);
      if (coming) coming.then(arrive, arrive);
      else arrive();
    });
  }, [history, bring]);
  return (
    <HistoryContext value={history}>
      <HereContext value={here}>{children}</HereContext>
    </HistoryContext>
  );
}

/** The place of the page that is shown, and how the reader came to it. */
export const useLocation = (): Here => known(useContext(HereContext));

/** Goes to an address of the site, or to the same page with another query; always the same function. */
export function useNavigate(): (to: string | { search: string }, how?: { replace: boolean }) => void {
  const history = known(useContext(HistoryContext));
  return useCallback(
    (to, how) => {
      const { pathname } = history.place();
      const address = typeof to === 'string' ? to : `${pathname}?${to.search.replace(/^\?/, '')}`;
      const next = new URL(address, `https://site${pathname}`);
      const place = { pathname: next.pathname, search: next.search, hash: next.hash };
      history.go(place, how?.replace ? 'REPLACE' : 'PUSH');
    },
    [history],
  );
}

/** The query of the address. */
export function useSearch(): URLSearchParams {
  const { search } = useLocation();
  return useMemo(() => new URLSearchParams(search), [search]);
}
