import { dataPath, placeShell } from '../../../core/offline/route';
import { shellName, siteFilesName } from '../../../core/offline/site-files';
import { canStore, type WorkerSite } from './install-build';
import { listedFiles } from './listed-files';
import type { FetchedEvent } from './worker-scope';

/** After this long without an answer, in milliseconds, what is stored is used; the network may still refresh it. */
export const patience = 2_500;

type Answer = (event: FetchedEvent, path: string) => Promise<Response>;

/** How each route is answered. */
export function createAnswers({ root, build, caches: names }: WorkerSite): Record<'page' | 'asset' | 'data', Answer> {
  const shellFile = async (path: string) => (await caches.open(names.shell(build))).match(root + path);
  const storedData = async (path: string) =>
    (await (await caches.open(names.data)).match(root + path)) ?? shellFile(path);

  /** The answer of the host, stored on its way when it may be. The address is kept without what follows its path. */
  async function fetchAndStore(event: FetchedEvent, path: string, name: string): Promise<Response> {
    const response = await fetch(event.request);
    if (canStore(response, path)) {
      const copy = response.clone();
      const storing = caches.open(name).then((cache) => cache.put(root + path, copy));
      // A full store is no reason to withhold the answer.
      event.waitUntil(storing.catch(() => undefined));
    }
    return response;
  }

  const asset: Answer = async (event, path) =>
    (await (await caches.open(names.assets)).match(root + path)) ?? fetchAndStore(event, path, names.assets);

  const data: Answer = async (event, path) => {
    const network = fetchAndStore(event, path, names.data);
    event.waitUntil(network.catch(() => undefined));
    const early = await soon(network);
    if (early && early.status < 500) return early;
    return (await storedData(path)) ?? network;
  };

  const page: Answer = async (event, path) => {
    const network = fetchPage(event);
    event.waitUntil(network.catch(() => undefined));
    const early = await soon(network);
    if (early && early.status < 500) return early;
    if (await storedData(dataPath(path))) return (await shell()) ?? network;
    // Nothing is stored for it, so a slow host is the only hope.
    const late = await network.catch(() => undefined);
    return late ?? (await missing(path)) ?? Response.error();
  };

  async function shell(): Promise<Response | undefined> {
    const stored = await shellFile(shellName);
    return stored && htmlResponse(placeShell(await stored.text(), root), 200);
  }

  /** The shell says that a page of the course is not stored; for any other address there is the page that says so. */
  async function missing(path: string): Promise<Response | undefined> {
    const files = await listedFiles(await shellFile(siteFilesName));
    if (files.some((file) => file.path === dataPath(path))) return shell();
    const stored = await shellFile('404.html');
    return stored && htmlResponse(await stored.text(), 404);
  }

  return { page, asset, data };
}

const fetchPage = async ({ preloadResponse, request }: FetchedEvent): Promise<Response> =>
  (await preloadResponse) ?? fetch(request);

/** The answer, if it comes within the time that a learner waits gladly. */
const soon = (network: Promise<Response>): Promise<Response | undefined> =>
  Promise.race([
    network.catch(() => undefined),
    new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience)),
  ]);

const htmlResponse = (html: string, status: number): Response =>
  new Response(html, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
