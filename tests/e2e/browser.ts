// One Chromium for each test file, and pages in it that are watched until their test ends.
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, expect, inject, onTestFinished } from 'vitest';
import { chromiumFlags, findChromium } from '../../src/build/find-chromium';
import { recordIncidents } from './incidents';
import { recordSpoken } from './spoken';

/** `expected` lists what this test makes the page complain of; everything else fails it. `prepare` runs before the first page. */
export type PageWishes = {
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
  scripts?: boolean;
  touch?: boolean;
  calm?: boolean;
  site?: string;
  /** Whether the page may install its service worker; other tests would find in its store what they look for on the host. */
  worker?: boolean;
  expected?: readonly RegExp[];
  prepare?: (context: BrowserContext) => Promise<unknown>;
};

type Stage = { page: Page; context: BrowserContext; incidents: string[] };

let running: Promise<Browser> | undefined;
/** What an earlier test left, wiped: a browser is much quicker in a page that it has than in a new one. */
let spare: Stage | undefined;

afterAll(async () => (await running)?.close());

/** The path of the browser; throws a sentence for people where there is none. */
export function chromiumPath(): string {
  const found = findChromium(process.env);
  if (!found.ok) throw new Error(found.error);
  return found.value;
}

/** The address of a page of the site. */
export const siteUrl = (path = ''): string => inject('site') + path;

/** A page with nothing stored; when the test ends it fails if anything went wrong on it. */
export async function openPage(wishes: PageWishes = {}): Promise<{ page: Page; context: BrowserContext }> {
  const { width = 1280, height = 800, scheme = 'light', scripts = true, touch = false, calm = false } = wishes;
  const isOrdinary = scripts && !touch && wishes.prepare === undefined && wishes.site === undefined && !wishes.worker;
  const stage = (isOrdinary && spare) || (await newStage(wishes));
  spare = isOrdinary ? undefined : spare;
  const { page, context, incidents } = stage;
  await page.setViewportSize({ width, height });
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: calm ? 'reduce' : 'no-preference' });
  const isExpected = (incident: string) => wishes.expected?.some((pattern) => pattern.test(incident));
  onTestFinished(async () => {
    if (isOrdinary) await wipe(stage);
    else await context.close();
    const unexpected = incidents.splice(0).filter((incident) => !isExpected(incident));
    if (isOrdinary) spare = stage;
    expect(unexpected).toEqual([]);
  });
  return { page, context };
}

async function newStage({ scripts, touch, site, worker, prepare }: PageWishes): Promise<Stage> {
  running ??= chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  const browser = await running;
  const context = await browser.newContext({ javaScriptEnabled: scripts, hasTouch: touch, isMobile: touch });
  context.setDefaultTimeout(10_000);
  const incidents = await recordIncidents(context, site ?? inject('site'));
  await context.addInitScript(recordSpoken);
  if (!worker) await context.addInitScript(() => void Reflect.deleteProperty(Navigator.prototype, 'serviceWorker'));
  await prepare?.(context);
  return { page: await context.newPage(), context, incidents };
}

/** Leaves the site's pages and then clears all that they stored and all that they were granted: the next learner is new. */
export async function wipe({ page, context }: Pick<Stage, 'page' | 'context'>): Promise<void> {
  await Promise.all(context.pages().map((other) => (other === page ? undefined : other.close())));
  await page.goto(siteUrl('favicon.svg'));
  const session = await context.newCDPSession(page);
  const { origin } = new URL(siteUrl());
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await session.detach();
  await context.clearPermissions();
}
