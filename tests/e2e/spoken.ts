// What a screen reader would be told: every text that came up in a live region which was there before.
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    spoken: string[];
  }
}

/** Runs in the page before its own scripts. */
export function recordSpoken(): void {
  window.spoken = [];
  new MutationObserver((records) => {
    const regions = new Set<Element>();
    for (const { target } of records) {
      const region = (target instanceof Element ? target : target.parentElement)?.closest('[role="status"]');
      if (region) regions.add(region);
    }
    for (const region of regions) {
      const text = region.textContent?.replace(/\s+/g, ' ').trim();
      if (text) window.spoken.push(text);
    }
  }).observe(document, { subtree: true, childList: true, characterData: true });
}

/** All that was spoken since the page loaded, in order. */
export const spokenOn = (page: Page): Promise<string[]> => page.evaluate(() => window.spoken);
