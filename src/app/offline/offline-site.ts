// What works without a network on this device, as one thing for the whole page.
import { dataPath } from '../../core/offline/route';
import { createKeptCourse, type KeptCourse } from '../../platform/offline/kept-course';
import { linkWorker, type WorkerLink } from '../../platform/offline/worker-link';
import { onWake } from '../../platform/on-wake';
import { createPreferences } from '../../platform/preferences';
import { trustScript } from '../../ui/trusted-types';
import { createKeeping, type Keeping } from './keeping';

export type OfflineSite = { link: WorkerLink; keeping: Keeping };

/** This module lies one folder below the root of the built site. */
const siteRoot = new URL(/* @vite-ignore */ '..', import.meta.url);

const minute = 60_000;

let started: Promise<OfflineSite | undefined> | undefined;

/** Installs the service worker when first called; undefined where the browser allows none. */
export function offlineSite(): Promise<OfflineSite | undefined> {
  started ??= start().catch(() => undefined);
  return started;
}

async function start(): Promise<OfflineSite | undefined> {
  const container = 'serviceWorker' in navigator && window.top === window ? navigator.serviceWorker : undefined;
  if (!container || !('caches' in globalThis)) return undefined;
  const script = trustScript(new URL('sw.js', siteRoot).href);
  const entry = entryPath();
  const link = await linkWorker(container, { script, scope: siteRoot.pathname, entry });
  const course = createKeptCourse(siteRoot, caches);
  const preferences = createPreferences();
  const needs = { preferences, locks: navigator.locks, build: entry, place: siteRoot.pathname, clock: Date.now };
  const remove = async () => {
    await course.remove();
    await rememberThisPage(course);
  };
  const keeping = createKeeping({ course: { ...course, remove }, ...needs });
  lookNowAndThen(link);
  void rememberThisPage(course);
  void keeping.goOn();
  return { link, keeping };
}

/** The page's first script, which every build names anew. Its address is relative, so only its name can be trusted after a navigation. */
function entryPath(): string {
  const src = document.querySelector('script[type="module"][src]')?.getAttribute('src') ?? '';
  return `assets/${src.slice(src.lastIndexOf('/') + 1)}`;
}

function lookNowAndThen(link: WorkerLink): void {
  let last = Date.now();
  const look = () => {
    if (Date.now() - last < 10 * minute) return;
    last = Date.now();
    void link.look();
  };
  onWake(look);
  setInterval(look, 30 * minute);
}

/** The page on screen and the data that it fetched came before the worker could store them. */
async function rememberThisPage(course: KeptCourse): Promise<void> {
  const fetched = performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => name.startsWith(siteRoot.href) && /\/(?:page|questions\/[^?]+)\.json$/.test(name));
  const here = new URL(dataPath(window.location.pathname.slice(siteRoot.pathname.length)), siteRoot).href;
  await course.remember([here, ...fetched]).catch(() => undefined);
}
