// The list of all that a course needs without a network, as the build writes it and the browser reads it.

/** `path` is relative to the site's root, `size` is in bytes, `revision` changes with the content. */
export type SiteFile = { path: string; size: number; revision: string };

/** The name of the list, at the site's root. */
export const siteFilesName = 'offline.json';

/** The page without content that stands in for every page when there is no network, at the site's root. */
export const shellName = 'offline.html';

export const packSiteFiles = (files: readonly SiteFile[]): string =>
  JSON.stringify(files.map(({ path, size, revision }) => [path, size, revision]));

/** The list in this text; undefined when it is none, as when a host answers with a page. */
export function readSiteFiles(text: string): SiteFile[] | undefined {
  let rows: unknown;
  try {
    rows = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (!Array.isArray(rows)) return undefined;
  const files: SiteFile[] = [];
  for (const row of rows) {
    const [path, size, revision]: unknown[] = Array.isArray(row) ? row : [];
    if (typeof path !== 'string' || typeof size !== 'number' || typeof revision !== 'string') return undefined;
    if (size >= 0 && isOwnPath(path)) files.push({ path, size, revision });
  }
  return files;
}

const isOwnPath = (path: string): boolean => path !== '' && !/^\/|\.\.|:|\\/.test(path);

/** Whether a file of the finished build belongs into the list: no page (its data is enough), nothing for other readers than the course. */
export function isKept(path: string): boolean {
  if (path.endsWith('.html')) return path === shellName || path === '404.html';
  return !/^(?:sw\.js|drillbook\.js|offline\.json|feed\.xml|sitemap\.xml)$|^(?:schemas|diagram-frame|oembed|player)\/|^assets\/embed-|^\.|\.map$/.test(
    path,
  );
}

/** What is still to be fetched: `stored` tells the revision in which a path is stored. */
export const missingFiles = (
  files: readonly SiteFile[],
  stored: ReadonlyMap<string, string | undefined>,
): readonly SiteFile[] => files.filter(({ path, revision }) => stored.get(path) !== revision);

export const bytesOf = (files: readonly SiteFile[]): number => files.reduce((sum, { size }) => sum + size, 0);
