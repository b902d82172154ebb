// The one module that may turn text into HTML for the page: the `drillbook` Trusted Types policy.

type HtmlPolicy = { createHTML(html: string): string };

/** The part of the browser's Trusted Types that is used here; its results pass for strings as far as React is concerned. */
type TrustedTypes = { createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy };

declare global {
  var trustedTypes: TrustedTypes | undefined;
}

const policy = globalThis.trustedTypes?.createPolicy('drillbook', { createHTML: (html) => html });

/** Marks HTML as safe to insert. Give it only what our own renderer or a sanitizer made. */
export const trustHtml = (html: string): string => policy?.createHTML(html) ?? html;
