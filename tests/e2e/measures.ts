// Measurements of a page as it is on the screen.
import type { Page } from 'playwright-core';

/** By how many pixels the page is wider than its window; 0 is right. */
export const sidewaysOverflow = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Levels of the headings that can be seen, in order. */
export const headingLevels = (page: Page): Promise<number[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('h1, h2, h3, h4, h5, h6')]
      .filter((heading) => heading.checkVisibility())
      .map((heading) => Number(heading.localName.slice(1))),
  );

/**
 * Controls lower or, unless `onlyHeight`, narrower than `least` pixels. Left out is what WCAG leaves out: links and
 * buttons that stand within a line of text. A control in a label is as large as its label.
 */
export const smallTargets = (page: Page, selector: string, least: number): Promise<string[]> =>
  page.evaluate(
    ([wanted, limit]) => {
      const standsInText = (element: Element) =>
        getComputedStyle(element).display.startsWith('inline') &&
        getComputedStyle(element).display !== 'inline-flex' &&
        [...(element.parentElement?.childNodes ?? [])].some(
          (node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim(),
        );
      return [...document.querySelectorAll(wanted)]
        .filter((element) => element.checkVisibility() && !standsInText(element))
        .map((element) => element.closest('label') ?? element)
        .flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          if (width >= limit - 0.5 && height >= limit - 0.5) return [];
          const name = element.getAttribute('aria-label') ?? element.textContent;
          return [`${element.localName} “${name?.trim().slice(0, 40)}” ${Math.round(width)} x ${Math.round(height)}`];
        });
    },
    [selector, least] as const,
  );

/** The element that has the focus, as its kind and text. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(() => `${document.activeElement?.localName}: ${document.activeElement?.textContent?.slice(0, 60)}`);

/** Runs in the page: from the next painted frame on, everything that moves by itself is noted in `window.shifts`. */
export async function recordShifts(): Promise<void> {
  const shifts: string[] = [];
  Object.assign(window, { shifts });
  await new Promise((painted) => requestAnimationFrame(() => requestAnimationFrame(painted)));
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) {
      const moved: { node?: Element; previousRect: DOMRect; currentRect: DOMRect }[] = Reflect.get(entry, 'sources');
      for (const { node, previousRect, currentRect } of moved)
        shifts.push(
          `${node?.nodeName} ${node?.textContent?.slice(0, 40)}: ${JSON.stringify([previousRect, currentRect])}`,
        );
    }
  }).observe({ type: 'layout-shift' });
}
