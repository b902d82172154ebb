import { type AnchorHTMLAttributes, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { pagePath, relativeHref } from './paths';
import { useLocation } from './site-location';

/** The path from which links start where they cannot be relative; undefined makes them relative to the page. */
export const LinkBase = createContext<string | undefined>(undefined);

/** A plain link, the same in static HTML and in the running app; the shell turns its clicks into client navigation. */
export function SiteLink({
  to,
  ...rest
}: { to: string } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href' | 'role'>) {
  const href = useSiteHref()(to);
  return <a {...rest} href={href} />;
}

/** Makes the address of a link on the current page. */
export function useSiteHref(): (to: string) => string {
  const { pathname } = useLocation();
  const base = useContext(LinkBase);
  return (to) => (base === undefined ? relativeHref(pagePath(pathname), to) : base + to.slice(1));
}
