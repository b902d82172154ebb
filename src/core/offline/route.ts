// How the service worker answers a request; the rest of the site's traffic it leaves to the browser.
import { shellName, siteFilesName } from './site-files';

/**
 * `page` = network, or the shell; `asset` = named by its content, so what is stored never ages; `data` = network, or what is
 * stored; `pass` = not ours.
 */
export type Route = 'page' | 'asset' | 'data' | 'pass';

/** The route of a path inside the site, without a leading slash. */
export function routeOf(path: string, isNavigation: boolean): Route {
  // Frames in pages of others: without a network their hosts are gone too.
  if (path.startsWith('embed/')) return 'pass';
  if (isNavigation) return /\.(?!html$)\w+$/.test(path) ? 'pass' : 'page';
  if (path.startsWith('assets/')) return 'asset';
  if (path === siteFilesName || path === shellName || /^(?:schemas|diagram-frame)\//.test(path)) return 'pass';
  return /\.(?:json|svg|png|webp|avif|webmanifest)$/.test(path) ? 'data' : 'pass';
}

/** Where the data of the page at a path is. */
export const dataPath = (path: string): string => {
  const folder = path.replace(/(?:^|\/)index\.html$/, '/').replace(/^\/+|\/+$/g, '');
  return folder === '' ? 'page.json' : `${folder}/page.json`;
};

const types: Readonly<Record<string, RegExp>> = {
  js: /javascript/,
  css: /^text\/css/,
  json: /json/,
  html: /^text\/html/,
};

/** Whether what a host sent as `type` may be stored under this path: never a page in the place of a script or of data. */
export function isStorable(path: string, type: string): boolean {
  const wanted = types[/\.(\w+)$/.exec(path)?.[1] ?? ''];
  return wanted ? wanted.test(type) : !/^text\/html/.test(type);
}

/** The shell's text with its links led to the site's root, whatever page it stands in for. */
export const placeShell = (html: string, root: string): string =>
  html.replaceAll(/(\s(?:href|src|data-root))="\.\//g, (_, name: string) => `${name}="${root}`);
