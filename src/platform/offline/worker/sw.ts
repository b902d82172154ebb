// The service worker: the shell stored ahead, pages and data from the network first, hashed files from the store first.
import { routeOf } from '../../../core/offline/route';
import { siteCaches, type WorkerQuestion } from '../site-caches';
import { createAnswers } from './answers';
import { installBuild } from './install-build';
import { tidyUp } from './tidy-up';
import type { WorkerScope } from './worker-scope';

declare const self: WorkerScope;

const precached = self.__WB_MANIFEST;
const root = new URL(self.registration.scope).pathname;
// The build's name is what is in it: the same files, the same name.
const build = precached
  .map(({ url, revision }) => `${url} ${revision ?? ''}`)
  .reduce(fold, 5381)
  .toString(36);
const site = { root, build, precached, caches: siteCaches(root) };
const answers = createAnswers(site);

function fold(sum: number, text: string): number {
  let folded = sum;
  for (let at = 0; at < text.length; at += 1) folded = (Math.imul(folded, 33) ^ text.charCodeAt(at)) >>> 0;
  return folded;
}

self.addEventListener('install', (event) => event.waitUntil(installBuild(site)));

self.addEventListener('activate', (event) => {
  event.waitUntil(
    Promise.all([tidyUp(site), self.registration.navigationPreload?.enable()]).then(() => self.clients.claim()),
  );
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== location.origin || !pathname.startsWith(root)) return;
  if (request.headers.has('Range')) return;
  const path = pathname.slice(root.length);
  const route = routeOf(path, request.mode === 'navigate');
  if (route !== 'pass') event.respondWith(answers[route](event, path));
});

self.addEventListener('message', (event) => {
  // Only pages of this site can send here, and the worst that these can do is to start the build that is ready.
  const question = event.data as WorkerQuestion | undefined;
  if (question?.type === 'activate') event.waitUntil(self.skipWaiting());
  if (question?.type === 'has') event.ports[0]?.postMessage(precached.some(({ url }) => url === question.path));
});
