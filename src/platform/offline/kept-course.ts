// The course on this device: what of it is stored, and storing the rest.
import { isStorable } from '../../core/offline/route';
import { bytesOf, missingFiles, readSiteFiles, type SiteFile, siteFilesName } from '../../core/offline/site-files';
import { revisionHeader, siteCaches } from './site-caches';
import { withRevision } from './with-revision';

/** In bytes. `done` of `of` are stored in their present form. */
export type Stored = { done: number; of: number };

export type KeptCourse = {
  /** What is stored; rejects without a network. */
  measure(): Promise<Stored>;
  /** Stores what is missing and drops what the course no longer has. Stops early when `stop` aborts; rejects when a file cannot be had or stored. */
  keep(told: (stored: Stored) => void, stop: AbortSignal): Promise<void>;
  /** Brings what is stored to its present form, and stores nothing more. */
  refresh(stop: AbortSignal): Promise<void>;
  /** Stores these addresses of data as they are now, if they are not stored. */
  remember(addresses: readonly string[]): Promise<void>;
  /** Drops everything but the shell. */
  remove(): Promise<void>;
};

const atOnce = 4;

/** `siteRoot` is the address of the site's root; only for browsers that have `caches`. */
export function createKeptCourse(siteRoot: URL, caches: CacheStorage): KeptCourse {
  const root = siteRoot.pathname;
  const names = siteCaches(root);
  const cacheOf = (path: string) => caches.open(path.startsWith('assets/') ? names.assets : names.data);

  async function listFiles(): Promise<{ files: readonly SiteFile[]; text: string }> {
    const response = await fetch(new URL(siteFilesName, siteRoot), { cache: 'no-cache' });
    const text = await response.text();
    const files = response.ok ? readSiteFiles(text) : undefined;
    if (!files) throw new Error('The list of files could not be read.');
    return { files, text };
  }

  /** The revisions of what is stored. A hashed file is always in the form that its name tells. */
  async function storedRevisions(files: readonly SiteFile[]): Promise<Map<string, string | undefined>> {
    const stored = new Map<string, string | undefined>();
    const data = await caches.open(names.data);
    for (const request of await data.keys()) {
      const revision = (await data.match(request))?.headers.get(revisionHeader) ?? undefined;
      stored.set(pathOf(request), revision);
    }
    const assets = new Set((await (await caches.open(names.assets)).keys()).map(pathOf));
    for (const { path, revision } of files) if (assets.has(path)) stored.set(path, revision);
    return stored;
  }

  const pathOf = ({ url }: Request): string => new URL(url).pathname.slice(root.length);

  async function fetchAll(files: readonly SiteFile[], stop: AbortSignal, stored: (file: SiteFile) => void) {
    const waiting = [...files];
    const giveUp = (problem: unknown) => {
      waiting.length = 0;
      throw problem;
    };
    const next = async (): Promise<void> => {
      const file = waiting.shift();
      if (!file || stop.aborted) return;
      await store(file, stop);
      stored(file);
      return next();
    };
    const ended = await Promise.allSettled(Array.from({ length: atOnce }, () => next().catch(giveUp)));
    const failed = ended.find((end) => end.status === 'rejected');
    if (failed) throw failed.reason;
  }

  async function store({ path, revision }: SiteFile, stop: AbortSignal): Promise<void> {
    const address = new URL(path, siteRoot);
    const response = await fetch(address, { cache: 'no-cache', signal: stop });
    const type = response.headers.get('Content-Type') ?? '';
    if (response.status !== 200 || !isStorable(path, type)) throw new Error(`${path} answered ${response.status}.`);
    const headers = { 'Content-Type': type, [revisionHeader]: revision };
    await (await cacheOf(path)).put(address, new Response(await response.blob(), { headers }));
  }

  /** Pages that the course no longer has. */
  async function dropOthers(files: readonly SiteFile[]): Promise<void> {
    const listed = new Set(files.map(({ path }) => path));
    const data = await caches.open(names.data);
    for (const request of await data.keys()) if (!listed.has(pathOf(request))) await data.delete(request);
  }

  async function measure(): Promise<Stored> {
    const { files } = await listFiles();
    return standing(files, missingFiles(files, await storedRevisions(files)));
  }

  return {
    measure,
    async keep(told, stop) {
      const { files, text } = await listFiles();
      const missing = missingFiles(files, await storedRevisions(files));
      let { done, of } = standing(files, missing);
      told({ done, of });
      await fetchAll(missing, stop, ({ size }) => {
        done += size;
        told({ done, of });
      });
      if (stop.aborted) return;
      await dropOthers(files);
      // With the list the service worker knows which addresses lead nowhere.
      await (await caches.open(names.data)).put(new URL(siteFilesName, siteRoot), new Response(text));
    },
    async refresh(stop) {
      const { files } = await listFiles();
      const stored = await storedRevisions(files);
      await dropOthers(files);
      const old = missingFiles(files, stored).filter(({ path }) => stored.has(path));
      await fetchAll(old, stop, () => undefined);
    },
    async remember(addresses) {
      const data = await caches.open(names.data);
      for (const address of new Set(addresses)) {
        if (await data.match(address)) continue;
        const response = await fetch(address);
        if (
          response.status === 200 &&
          isStorable(new URL(address).pathname, response.headers.get('Content-Type') ?? '')
        )
          await data.put(address, await withRevision(response));
      }
    },
    async remove() {
      await caches.delete(names.data);
    },
  };
}

const standing = (files: readonly SiteFile[], missing: readonly SiteFile[]): Stored => {
  const of = bytesOf(files);
  return { done: of - bytesOf(missing), of };
};
