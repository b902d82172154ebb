import { isStorable } from '../../../core/offline/route';
import type { siteCaches } from '../site-caches';
import type { PrecacheEntry } from './worker-scope';

/** `root` is the path of the site; `precached` are the files of this build's shell, relative to it. */
export type WorkerSite = {
  root: string;
  build: string;
  precached: readonly PrecacheEntry[];
  caches: ReturnType<typeof siteCaches>;
};

const atOnce = 6;

/** Stores the shell of this build. Rejects when a file of it cannot be had: the browser then tries again later. */
export async function installBuild({ root, build, precached, caches: names }: WorkerSite): Promise<void> {
  const assets = await caches.open(names.assets);
  const shell = await caches.open(names.shell(build));
  const waiting = [...precached];
  const storeNext = async (): Promise<void> => {
    const entry = waiting.shift();
    if (!entry) return;
    const address = root + entry.url;
    const isAsset = entry.revision === null;
    const cache = isAsset ? assets : shell;
    if (!(await cache.match(address))) {
      // What has no hash in its name must come from the host, not from an older copy.
      const response = await fetch(address, { cache: isAsset ? 'default' : 'no-cache' });
      if (!canStore(response, entry.url)) throw new Error(`${address} could not be stored.`);
      await cache.put(address, response);
    }
    return storeNext();
  };
  await Promise.all(Array.from({ length: atOnce }, storeNext));
}

/** Only what this host itself sent whole, and never a page in the place of something else. */
export const canStore = (response: Response, path: string): boolean =>
  response.status === 200 &&
  response.type === 'basic' &&
  !response.redirected &&
  isStorable(path, response.headers.get('Content-Type') ?? '');
