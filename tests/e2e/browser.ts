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
  scale?: number;
  scheme?: 'light' | 'dark';
  scripts?: boolean;
  touch?: boolean;
  calm?: boolean;
  site?: string;
  expected?: readonly RegExp[];
  prepare?: (context: BrowserContext) => Promise<unknown>;
};

let running: Promise<Browser> | undefined;

afterAll(async () => (await running)?.close());

/** The path of the browser; throws a sentence for people where there is none. */
export function chromiumPath(): string {
  const found = findChromium(process.env);
  if (!found.ok) throw new Error(found.error);
  return found.value;
}

/** The address of a page of the site. */
export const siteUrl = (path = ''): string => inject('site') + path;

/** A fresh page with nothing stored; when the test ends it fails if anything went wrong on it. */
export async function openPage(wishes: PageWishes = {}): Promise<{ page: Page; context: BrowserContext }> {
  const { width = 1280, height = 800, scale = 1, scheme = 'light', scripts = true, touch = false } = wishes;
  running ??= chromium.launch({ executablePath: chromiumPath(), args: chromiumFlags });
  const context = await (await running).newContext({
    viewport: { width, height },
    deviceScaleFactor: scale,
    colorScheme: scheme,
    javaScriptEnabled: scripts,
    hasTouch: touch,
    isMobile: touch,
    reducedMotion: wishes.calm ? 'reduce' : 'no-preference',
  });
  context.setDefaultTimeout(10_000);
  const incidents = await recordIncidents(context, wishes.site ?? inject('site'));
  const isExpected = (incident: string) => wishes.expected?.some((pattern) => pattern.test(incident));
  onTestFinished(async () => {
    await context.close();
    expect(incidents.filter((incident) => !isExpected(incident))).toEqual([]);
  });
  await context.addInitScript(recordSpoken);
  await wishes.prepare?.(context);
  return { page: await context.newPage(), context };
}
