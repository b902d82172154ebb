import { dataPath, placeShell } from '../../../core/offline/route';
import { readSiteFiles, shellName, siteFilesName } from '../../../core/offline/site-files';
import { withRevision } from '../with-revision';
import { canStore, type WorkerSite } from './install-build';
import type { FetchedEvent } from './worker-scope';

/** After this long without an answer, in milliseconds, what is stored is used; the network may still refresh it. */
const patience = { usual: 2_500, onceSlow: 400 };

type Answer = (event: FetchedEvent, path: string) => Promise<Response>;

/** How each route is answered. */
export function createAnswers({ root, build, caches: names }: WorkerSite): Record<'page' | 'asset' | 'data', Answer> {
  const shellFile = async (path: string) => (await caches.open(names.shell(build))).match(root + path);
  const storedData = async (path: string) =>
    (await (await caches.open(names.data)).match(root + path)) ?? shellFile(path);

  let isSlow = false;

  /** The answer, if it comes within the time that a learner waits gladly. One slow answer is enough: the next is waited for less. */
  async function soon(network: Promise<Response>): Promise<Response | undefined> {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const tooLate = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => resolve(undefined), isSlow ? patience.onceSlow : patience.usual);
    });
    const early = await Promise.race([network.catch(() => undefined), tooLate]);
    clearTimeout(timer);
    isSlow = early === undefined;
    return early && early.status < 500 ? early : undefined;
  }

  const store = async (path: string, name: string, response: Response): Promise<void> =>
    (await caches.open(name)).put(root + path, name === names.data ? await withRevision(response) : response);

  /** The answer of the host, stored on its way when it may be. The address is kept without what follows its path. */
  async function fetchAndStore(event: FetchedEvent, path: string, name: string): Promise<Response> {
    const response = await fetch(event.request);
    if (canStore(response, path)) {
      const storing = store(path, name, response.clone());
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
    if (early) return early;
    return (await storedData(path)) ?? network;
  };

  const page: Answer = async (event, path) => {
    const network = fetchPage(event);
    event.waitUntil(network.catch(() => undefined));
    const early = await soon(network);
    if (early) return early;
    if (await storedData(dataPath(path))) return (await shell()) ?? network;
    // Nothing is stored for it, so a slow host is the only hope.
    const late = await network.catch(() => undefined);
    return late ?? (await missing(path)) ?? Response.error();
  };

  async function shell(): Promise<Response | undefined> {
    const stored = await shellFile(shellName);
    return stored && htmlResponse(placeShell(await stored.text(), root), 200);
  }

  /** The shell says that a page could not be had. Only with the whole course kept is it known that there is no such page. */
  async function missing(path: string): Promise<Response | undefined> {
    const list = await (await caches.open(names.data)).match(root + siteFilesName);
    const files = list && readSiteFiles(await list.text());
    if (!files || files.some((file) => file.path === dataPath(path))) return shell();
    const stored = await shellFile('404.html');
    return stored && htmlResponse(await stored.text(), 404);
  }

  return { page, asset, data };
}

const fetchPage = async ({ preloadResponse, request }: FetchedEvent): Promise<Response> =>
  (await preloadResponse) ?? fetch(request);

const htmlResponse = (html: string, status: number): Response =>
  new Response(html, { status, headers: { 'Content-Type': 'text/html; charset=utf-8' } });
