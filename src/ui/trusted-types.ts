// The one module that may turn text into HTML or into the address of a worker: the `drillbook` Trusted Types policy.

type Policy = { createHTML(html: string): string; createScriptURL(address: string): string };

/** The part of the browser's Trusted Types that is used here; its results pass for strings as far as callers are concerned. */
type TrustedTypes = { createPolicy(name: string, rules: Policy): Policy };

declare global {
  var trustedTypes: TrustedTypes | undefined;
}

/** The two scripts that pages ever name themselves: the service worker, and the reader of results. */
function ownWorker(address: string): string {
  if (!/\/(?:sw|assets\/desk-worker-[\w-]+)\.js$/.test(address))
    throw new TypeError(`${address} is no worker of this site.`);
  return address;
}

const policy = globalThis.trustedTypes?.createPolicy('drillbook', {
  createHTML: (html) => html,
  createScriptURL: ownWorker,
});

/** Marks HTML as safe to insert. Give it only what our own renderer or a sanitizer made. */
export const trustHtml = (html: string): string => policy?.createHTML(html) ?? html;

/** Marks the address of one of the site's own workers as safe to start. Throws for any other. */
export const trustScript = (address: string): string => policy?.createScriptURL(address) ?? ownWorker(address);
