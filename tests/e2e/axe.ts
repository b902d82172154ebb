// Runs axe in a page, under the page's own content policy.
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContext, Frame, Page } from 'playwright-core';

declare global {
  interface Window {
    axe: { run: (options: RunOptions) => Promise<AxeResults> };
  }
}

const allRules: RunOptions['runOnly'] = {
  type: 'tag',
  values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
};
const colourRules: RunOptions['runOnly'] = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** Gives axe to every page of a context that is still to come. */
export const bringAxe = (context: BrowserContext) =>
  context.addInitScript({ path: createRequire(import.meta.url).resolve('axe-core/axe.min.js') });

/**
 * What axe finds wrong with the page as it is now: rule and element. Empty is good. `colours` asks for nothing but the
 * rules that another colour scheme can break; with `iframes` false the pages inside frames are left to tests of their own.
 */
export const axeFindings = (page: Page | Frame, asked: 'all' | 'colours' = 'all', iframes = true): Promise<string[]> =>
  page.evaluate(
    async ({ runOnly, iframes }) => {
      const { violations } = await window.axe.run({
        runOnly,
        iframes,
        ...(runOnly.type === 'tag' && { rules: { 'target-size': { enabled: true } } }),
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) =>
        nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} (${failureSummary})`),
      );
    },
    { runOnly: asked === 'all' ? allRules : colourRules, iframes },
  );
