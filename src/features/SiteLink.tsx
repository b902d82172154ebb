import { type AnchorHTMLAttributes, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { pagePath, relativeHref } from './paths';
import { SiteReachContext } from './site-data';
import { useLocation } from './site-location';

/** The path from which links start where they cannot be relative; undefined makes them relative to the page. */
export const LinkBase = createContext<string | undefined>(undefined);

/** A plain link, the same in static HTML and in the running app; the shell turns its clicks into client navigation. Where the site is out of reach it is plain text. */
export function SiteLink({
  to,
  ...rest
}: { to: string } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'role'>) {
  const reach = useContext(SiteReachContext);
  const href = useSiteHref()(to);
  if (reach.to === 'nowhere') return rest.children;
  if (reach.to === 'here') return <a {...rest} href={href} />;
  return <a {...rest} href={reach.site + to.slice(1)} target="_blank" rel="noopener noreferrer" />;
}

/** Makes the address of a link on the current page. */
export function useSiteHref(): (to: string) => string {
  const { pathname } = useLocation();
  const base = useContext(LinkBase);
  return (to) => (base === undefined ? relativeHref(pagePath(pathname), to) : base + to.slice(1));
}
