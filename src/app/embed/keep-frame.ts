/** Room above what opened a dialog, in pixels. */
const roomAbove = 96;

/**
 * Watches clicks so that none of them takes the frame to another page: links open the site beside it, and anchors of this
 * page scroll without an entry in the history of the host. An anchor that is not shown here is on the page at `home`.
 */
export function keepFrameHere(home: string): void {
  const watch = (event: MouseEvent) => {
    if (!(event.target instanceof Element)) return;
    const top = event.target.getBoundingClientRect().top + window.scrollY;
    document.documentElement.style.setProperty('--opened-at', `${Math.max(0, Math.round(top - roomAbove))}px`);
    const link = event.target.closest('a[href]');
    const href = link?.getAttribute('href') ?? '';
    if (!link) return;
    const passage = href.startsWith('#') ? document.getElementById(decodeURIComponent(href.slice(1))) : null;
    if (passage) {
      event.preventDefault();
      const inside = passage.hasAttribute('tabindex') ? passage : passage.querySelector<HTMLElement>('[tabindex]');
      (inside ?? passage).focus({ preventScroll: true });
      passage.scrollIntoView({ behavior: 'instant' });
      return;
    }
    if (href.startsWith('#')) link.setAttribute('href', home.replace(/#.*$/, '') + href);
    link.setAttribute('target', '_blank');
    link.setAttribute('rel', 'noopener noreferrer');
  };
  for (const type of ['click', 'auxclick'] as const) document.addEventListener(type, watch, { capture: true });
}
