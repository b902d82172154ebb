import type { PackageConfig } from '../../package-config';
import { readWebAddress } from '../web-address';

/** What a page of a package runs: files beside it, or one inline script by its hash. */
export type PageCode = { script: 'beside' } | { script: 'inline'; hash: string };

/**
 * The Content-Security-Policy of a page of a package (CSP 3, Trusted Types as on the site). `styleHash` is that of its one
 * style element.
 */
export const packagePolicy = (config: PackageConfig, code: PageCode, styleHash: string): string =>
  [
    "default-src 'none'",
    `script-src ${code.script === 'beside' ? "'self'" : `'${code.hash}'`}`,
    `style-src '${styleHash}'`,
    "img-src 'self' data: blob:",
    `connect-src ${connectionsOf(config)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types drillbook dompurify',
  ].join('; ');

/**
 * SCORM talks through functions of the page around it and needs no connection. The record store of cmi5 is only known at
 * launch (section 8.1.1), so any web address has to do there; no other page than the launching system names it.
 */
function connectionsOf({ format, store }: PackageConfig): string {
  switch (format) {
    case 'scorm-1.2':
    case 'scorm-2004':
    case 'html':
      return "'none'";
    case 'cmi5':
      return "'self' https: http:";
    case 'xapi': {
      const origin = store && readWebAddress(store.endpoint)?.origin;
      return origin ? `'self' ${origin}` : "'self'";
    }
  }
}
