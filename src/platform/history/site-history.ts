// The address bar as a small port: where the reader is on the site, and how to go elsewhere.

/** `pathname` starts at the root of the site, whatever folder that lies in. */
export type SitePlace = { pathname: string; search: string; hash: string };

/** How the reader came to a place: `POP` is the first page, an anchor, or back and forward. */
export type Arrival = 'POP' | 'PUSH' | 'REPLACE';

export type SiteHistory = {
  place(): SitePlace;
  go(to: SitePlace, how: 'PUSH' | 'REPLACE'): void;
  /** Calls back after each move, this page's own and the browser's. Returns how to stop. */
  onMove(moved: (arrival: Arrival) => void): () => void;
};

/** The history of this tab, for a site whose root lies at `base`, which ends with a slash. */
export function createBrowserHistory(base: string): SiteHistory {
  const listeners = new Set<(arrival: Arrival) => void>();
  const tell = (arrival: Arrival) => {
    for (const moved of listeners) moved(arrival);
  };
  window.addEventListener('popstate', () => tell('POP'));
  return {
    place: () => {
      const { pathname, search, hash } = window.location;
      return { pathname: pathname.startsWith(base) ? pathname.slice(base.length - 1) : pathname, search, hash };
    },
    go: ({ pathname, search, hash }, how) => {
      const address = base + pathname.slice(1) + search + hash;
      if (how === 'PUSH') window.history.pushState(null, '', address);
      else window.history.replaceState(null, '', address);
      tell(how);
    },
    onMove: (moved) => {
      listeners.add(moved);
      return () => listeners.delete(moved);
    },
  };
}

/** A history that starts at `address` and knows no browser: for static pages and for screens by themselves. */
export function createMemoryHistory(address: string): SiteHistory {
  const listeners = new Set<(arrival: Arrival) => void>();
  const { pathname, search, hash } = new URL(address, 'https://site');
  let here: SitePlace = { pathname, search, hash };
  return {
    place: () => here,
    go: (to, how) => {
      here = to;
      for (const moved of listeners) moved(how);
    },
    onMove: (moved) => {
      listeners.add(moved);
      return () => listeners.delete(moved);
    },
  };
}
