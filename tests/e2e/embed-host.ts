// Pages of somebody else, on another origin than the site, that embed it.
import { createServer } from 'node:http';
import type { Frame, Page } from 'playwright-core';
import { expect, onTestFinished } from 'vitest';
import type { PageWishes } from './browser';
import { siteUrl } from './browser';
import { patient } from './patient';

/** What every page that embeds the site makes a browser say of it: the page itself is no page of the site. */
export const hostIncidents = [/^request: http:\/\/127\.0\.0\.1:/];

export const embedWishes: PageWishes = { expected: hostIncidents };

export const question = 'embed/questions/cc11-ticket-shop-peak/';
export const rightOption = 'elasticity';
export const lesson = 'embed/lessons/incident-response/';

/** A host with these pages by path, until the test ends. The site is on `localhost`; this is `127.0.0.1`, which is another site. Resolves with its address. */
export async function startPages(
  pages: Readonly<Record<string, string>>,
  headers: Readonly<Record<string, string>> = {},
  name = '127.0.0.1',
): Promise<string> {
  const server = createServer((request, response) => {
    const body = pages[(request.url ?? '/').replace(/\?.*/, '')];
    response.writeHead(body === undefined ? 404 : 200, { 'Content-Type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, () => resolve()));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  const address = server.address();
  if (typeof address !== 'object' || address === null) throw new Error('The host has no address.');
  return `http://${name}:${address.port}/`;
}

/** A small page around some HTML. It notes the events of the script in `window.told`. */
export const hostPage = (body: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Blog</title><link rel="icon" href="data:,"></head>
<body><main><h1>A blog</h1><p><a href="#a" id="before">Before</a></p>${body}<p><a href="#b" id="after">After</a></p></main>
<script>window.told=[];for(const type of ['ready','height','started','restored','answered','progress','completed','state','reset','error'])
document.addEventListener('drillbook:'+type,(event)=>window.told.push(event.detail))</script></body></html>`;

export const script = (): string => `<script async src="${siteUrl('drillbook.js')}"></script>`;

export const plainFrame = (path: string, more = ''): string =>
  `<iframe src="${siteUrl(path)}" title="Drill" ${more} style="width:100%;height:300px;border:0"><a href="${siteUrl()}">Drill</a></iframe>`;

/** A busy machine gives the frames of other sites their turn late. */
export const lenient = { timeout: 40_000, interval: 50 };

/** The frame of the site in a page, once Preact has taken it over and its first question can be answered. */
export async function liveFrame(page: Page): Promise<Frame> {
  const find = () => page.frames().find((frame) => frame.url().includes('/embed/'));
  await expect.poll(() => find() !== undefined, lenient).toBe(true);
  const frame = find();
  if (!frame) throw new Error('There is no frame.');
  await frame.locator('[data-question-id]').first().waitFor();
  const isLive = () =>
    frame.evaluate(() => {
      const button = document.querySelector('[data-question-id] button');
      return [document.getElementById('site:root'), button].every((one) => one !== null && Object.keys(one).length > 0);
    });
  await expect.poll(isLive, lenient).toBe(true);
  return frame;
}

type Told = { type: string } & Record<string, unknown>;

/** What the script has told the page so far. */
export const toldOn = (page: Page): Promise<Told[]> => page.evaluate(() => Reflect.get(window, 'told'));

export const typesTold = async (page: Page): Promise<string[]> =>
  (await toldOn(page)).map(({ type }) => type).filter((type) => type !== 'height');

/** By how much the content of the frame is taller and wider than the frame, in pixels. */
export const innerOverflow = (frame: Frame): Promise<[number, number]> =>
  frame.evaluate(() => {
    const { scrollHeight, clientHeight, scrollWidth, clientWidth } = document.documentElement;
    return [scrollHeight - clientHeight, scrollWidth - clientWidth];
  });

/** The height of the first frame on the page, in pixels. */
export const frameHeight = (page: Page): Promise<number> =>
  page
    .locator('iframe')
    .first()
    .evaluate((frame) => frame.getBoundingClientRect().height);

/** Lets a while pass in the page, so that whatever would go on by itself has gone on. */
export async function rest(page: Page, milliseconds = 600): Promise<void> {
  const now = () => page.evaluate(() => performance.now());
  const end = (await now()) + milliseconds;
  await expect.poll(now, patient).toBeGreaterThan(end);
}
