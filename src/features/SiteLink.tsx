import type { AnchorHTMLAttributes } from 'react';
import { useLocation } from 'react-router-dom';
import { pagePath, relativeHref } from './paths';

/** A plain link with a relative address, the same in static HTML and in the running app; the shell turns its clicks into client navigation. */
export function SiteLink({ to, ...rest }: { to: string } & Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'href'>) {
  const href = useSiteHref()(to);
  return <a {...rest} href={href} />;
}

/** Makes links relative to the current page. */
export function useSiteHref(): (to: string) => string {
  const { pathname } = useLocation();
  return (to) => relativeHref(pagePath(pathname), to);
}
