import { createContext } from 'preact';

/**
 * Where links to the pages of the site lead: to the site around this page, to the site at an address (with a slash at its
 * end) in a new tab, or nowhere, as in a package that knows no site.
 */
export type SiteReach = { to: 'here' } | { to: 'away'; site: string } | { to: 'nowhere' };

export const SiteReachContext = createContext<SiteReach>({ to: 'here' });
