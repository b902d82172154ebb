import { withRevision } from '../with-revision';
import type { WorkerSite } from './install-build';

const lastBuild = '.last-build';

/** Removes shells of earlier builds, and hashed files that neither this build nor the last one knows: tabs of the last one may still be open. */
export async function tidyUp({ root, build, precached, caches: names }: WorkerSite): Promise<void> {
  const assets = await caches.open(names.assets);
  const own = precached.map(({ url }) => url).filter((path) => path.startsWith('assets/'));
  const last: unknown = await (await assets.match(root + lastBuild))?.json();
  const known = new Set([lastBuild, ...own, ...(Array.isArray(last) ? last : [])].map((path) => root + path));
  for (const request of await assets.keys())
    if (!known.has(new URL(request.url).pathname)) await assets.delete(request);
  await assets.put(root + lastBuild, new Response(JSON.stringify(own)));
  // The start page came with this build; an older copy must not be preferred to it.
  const start = await (await caches.open(names.shell(build))).match(`${root}page.json`);
  if (start) await (await caches.open(names.data)).put(`${root}page.json`, await withRevision(start));
  for (const name of await caches.keys())
    if (names.isShell(name) && name !== names.shell(build)) await caches.delete(name);
}
