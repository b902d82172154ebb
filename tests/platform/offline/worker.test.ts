// The service worker's parts with caches in memory; the whole of it is tried in Chromium by tests/e2e/offline.test.ts.
import { afterEach, describe, expect, it, vi } from 'vitest';
import { siteCaches } from '../../../src/platform/offline/site-caches';
import { createAnswers } from '../../../src/platform/offline/worker/answers';
import { installBuild, type WorkerSite } from '../../../src/platform/offline/worker/install-build';
import { tidyUp } from '../../../src/platform/offline/worker/tidy-up';
import type { FetchedEvent } from '../../../src/platform/offline/worker/worker-scope';
import { FakeCaches, fakeHost, stored } from './fake-caches';

afterEach(() => vi.unstubAllGlobals());

const names = siteCaches('/course/');
const origin = 'https://host.example';

const siteOf = (build: string, assets: readonly string[]): WorkerSite => ({
  root: '/course/',
  build,
  precached: [
    ...assets.map((url) => ({ url, revision: null })),
    { url: 'page.json', revision: build },
    { url: 'offline.html', revision: build },
  ],
  caches: names,
});

const filesOf = (build: string, assets: readonly string[]) =>
  Object.fromEntries([
    ...assets.map((path) => [`/course/${path}`, path]),
    ['/course/page.json', `home ${build}`],
    ['/course/offline.html', `<div data-root="./">${build}</div>`],
  ]);

function start(files: Record<string, string>) {
  const host = fakeHost(files);
  const caches = new FakeCaches();
  vi.stubGlobal('fetch', host.fetch);
  vi.stubGlobal('caches', caches);
  return { host, caches };
}

/** A request as the worker sees it, with what it still does after its answer. */
function ask(path: string): { event: FetchedEvent; rest: Promise<unknown>[] } {
  const rest: Promise<unknown>[] = [];
  // The part of an event that is used.
  const event = {
    request: new Request(`${origin}/course/${path}`),
    preloadResponse: Promise.resolve(undefined),
    waitUntil: (work: Promise<unknown>) => void rest.push(work),
  } as unknown as FetchedEvent;
  return { event, rest };
}

describe('a build', () => {
  it('is stored whole, or not at all', async () => {
    const { host } = start(filesOf('1', ['assets/a-1.js']));
    delete host.files['/course/offline.html'];
    await expect(installBuild(siteOf('1', ['assets/a-1.js']))).rejects.toThrow('/course/offline.html');
  });

  it('stores nothing twice that its name says is the same', async () => {
    const { host, caches } = start(filesOf('1', ['assets/a-1.js', 'assets/b-1.js']));
    await installBuild(siteOf('1', ['assets/a-1.js', 'assets/b-1.js']));
    Object.assign(host.files, filesOf('2', ['assets/b-2.js']));
    host.asked.length = 0;
    await installBuild(siteOf('2', ['assets/a-1.js', 'assets/b-2.js']));
    expect(host.asked.sort()).toEqual(['/course/assets/b-2.js', '/course/offline.html', '/course/page.json']);
    expect(stored(caches, names.shell('1'))['/course/page.json']).toBe('home 1');
  });

  it('leaves the scripts of the last build to the tabs that still run it, and drops older ones', async () => {
    const { host, caches } = start({});
    for (const build of ['1', '2', '3']) {
      const assets = [`assets/a-${build}.js`];
      Object.assign(host.files, filesOf(build, assets));
      await installBuild(siteOf(build, assets));
      await tidyUp(siteOf(build, assets));
    }
    expect(
      Object.keys(stored(caches, names.assets))
        .filter((path) => path.endsWith('.js'))
        .sort(),
    ).toEqual(['/course/assets/a-2.js', '/course/assets/a-3.js']);
    expect((await caches.keys()).filter(names.isShell)).toEqual([names.shell('3')]);
  });

  it('touches nothing of another course on the same host', async () => {
    const { caches } = start(filesOf('1', []));
    for (const name of [siteCaches('/other/').shell('9'), 'something else']) await caches.open(name);
    await tidyUp(siteOf('1', []));
    expect(await caches.keys()).toEqual(expect.arrayContaining([siteCaches('/other/').shell('9'), 'something else']));
  });
});

describe('an answer', () => {
  const site = siteOf('1', ['assets/a-1.js']);
  const installed = async () => {
    const started = start(filesOf('1', ['assets/a-1.js']));
    await installBuild(site);
    return { ...started, answers: createAnswers(site) };
  };
  const textOf = async (answer: Promise<Response>) => (await answer).text();

  it('is the newest that the host has, for pages and data', async () => {
    const { host, caches, answers } = await installed();
    host.files['/course/lessons/a/page.json'] = 'a1';
    const { event, rest } = ask('lessons/a/page.json?x=1');
    expect(await textOf(answers.data(event, 'lessons/a/page.json'))).toBe('a1');
    await Promise.all(rest);
    expect(stored(caches, names.data)).toEqual({ '/course/lessons/a/page.json': 'a1' });
    host.files['/course/lessons/a/page.json'] = 'a2';
    expect(await textOf(answers.data(ask('lessons/a/page.json').event, 'lessons/a/page.json'))).toBe('a2');
  });

  it('comes from the store without a network: the shell for a page, with its links led to the root', async () => {
    const { answers } = await installed();
    vi.stubGlobal('fetch', async () => Promise.reject(new TypeError('Failed to fetch')));
    expect(await textOf(answers.page(ask('').event, ''))).toBe('<div data-root="/course/">1</div>');
    expect(await textOf(answers.page(ask('lessons/a/').event, 'lessons/a/'))).toBe('<div data-root="/course/">1</div>');
    expect(await textOf(answers.data(ask('page.json').event, 'page.json'))).toBe('home 1');
    expect(await textOf(answers.asset(ask('assets/a-1.js').event, 'assets/a-1.js'))).toBe('assets/a-1.js');
    await expect(answers.data(ask('lessons/a/page.json').event, 'lessons/a/page.json')).rejects.toThrow('fetch');
  });

  it('is what is stored when the host is broken, and the host’s own word when nothing is', async () => {
    const { answers } = await installed();
    vi.stubGlobal('fetch', async () => new Response('broken', { status: 503 }));
    expect(await textOf(answers.data(ask('page.json').event, 'page.json'))).toBe('home 1');
    expect((await answers.page(ask('lessons/a/').event, 'lessons/a/')).status).toBe(503);
  });

  it('is never kept when it is a page in the place of a script', async () => {
    const { caches, answers } = await installed();
    vi.stubGlobal('fetch', async () => {
      const response = new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } });
      Object.defineProperty(response, 'type', { value: 'basic' });
      return response;
    });
    const { event, rest } = ask('assets/gone-1.js');
    await answers.asset(event, 'assets/gone-1.js');
    await Promise.all(rest);
    expect(stored(caches, names.assets)).not.toHaveProperty('/course/assets/gone-1.js');
  });
});
