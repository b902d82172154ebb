import { useLayoutEffect, useRef } from 'preact/hooks';
import { pagePath } from '../features/paths';
import { useLocation, useNavigate } from '../features/site-location';

/** Turns clicks on plain links to pages of this site into client navigation. Links to an anchor of this page stay native. */
export function useClientNavigation(): (event: MouseEvent) => void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return (event) => {
    if (
      event.defaultPrevented ||
      event.button !== 0 ||
      event.metaKey ||
      event.ctrlKey ||
      event.shiftKey ||
      event.altKey
    )
      return;
    const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
    const target = link && siteTarget(link, pathname);
    if (!target) return;
    event.preventDefault();
    navigate(target.pathname + target.search + target.hash);
  };
}

/** Where a link on the page at `pathname` leads on this site; undefined for an anchor of the page, a file, or another site. */
export function siteTarget(link: Element, pathname: string): URL | undefined {
  const href = link.getAttribute('href') ?? '#';
  if (link.hasAttribute('target') || link.hasAttribute('download')) return undefined;
  if (href.startsWith('#') || /^[a-z][a-z+.-]*:|^\/|\.\w+$/i.test(href)) return undefined;
  return new URL(href, `https://site${pagePath(pathname)}`);
}

/** After a navigation: the title tells the page, and focus goes to the passage that was asked for or to the heading. */
export function usePageArrival(title: string): void {
  const { pathname, hash, arrival: how } = useLocation();
  const shown = useRef(pathname);
  useLayoutEffect(() => {
    document.title = title;
  }, [title]);
  useLayoutEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    const passage = passageOf(hash);
    // Back and forward keep the place that the browser remembers.
    if (how !== 'POP' && passage) passage.scrollIntoView({ behavior: 'instant' });
    else if (how !== 'POP') window.scrollTo({ top: 0, behavior: 'instant' });
    // A question cannot take the focus itself; its heading can.
    const inside = passage?.hasAttribute('tabindex') ? passage : passage?.querySelector<HTMLElement>('[tabindex]');
    (inside ?? passage ?? document.querySelector<HTMLElement>('main h1'))?.focus({ preventScroll: true });
  }, [pathname, hash, how]);
}

/** The element that a hash names; none for a hash that is no valid text. */
function passageOf(hash: string): HTMLElement | null {
  try {
    return hash === '' ? null : document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}
