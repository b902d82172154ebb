// One visit to one page in Chromium under a profile of network and processor, and what it cost.
import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';

/** `down` and `up` in bytes a second, `latency` in milliseconds; no network means that of the machine. */
export type Profile = {
  name: string;
  network?: { down: number; up: number; latency: number };
  cpu: number;
  width: number;
  height: number;
};

/** Times in milliseconds since the navigation began. */
export type Visit = {
  bytes: number;
  requests: number;
  fcp: number;
  lcp: number;
  cls: number;
  blocking: number;
  diagram: number;
};
export type Answered = { answered: number; bytes: number; requests: number; blocking: number };

/** Runs in the page before anything else: keeps the figures in `window.bench`. */
function observe(): void {
  const bench = { fcp: 0, lcp: 0, cls: 0, diagram: 0, answered: 0, tasks: [] as { start: number; duration: number }[] };
  Object.assign(window, { bench });
  const watch = (type: string, note: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({ type, buffered: true });
  watch('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') bench.fcp = startTime;
  });
  watch('largest-contentful-paint', ({ startTime }) => {
    bench.lcp = startTime;
  });
  watch('layout-shift', (entry) => {
    if (!Reflect.get(entry, 'hadRecentInput')) bench.cls += Number(Reflect.get(entry, 'value'));
  });
  watch('longtask', ({ startTime, duration }) => bench.tasks.push({ start: startTime, duration }));
  const lookForDiagram = () => {
    const picture = document.querySelector('[data-diagram] svg.diagram');
    if (picture && picture.getBoundingClientRect().height > 50)
      requestAnimationFrame(() => {
        bench.diagram = performance.now();
      });
    else requestAnimationFrame(lookForDiagram);
  };
  requestAnimationFrame(lookForDiagram);
}

/** Runs in the page: picks the option and presses the button as early and as often as it takes. */
function answerEarly([question, option]: readonly [string, string]): void {
  const bench = Reflect.get(window, 'bench');
  const card = `[data-question-id="${question}"]`;
  const attempt = () => {
    if (document.querySelector(`${card}[data-verdict="correct"]`)) {
      requestAnimationFrame(() => {
        bench.answered = performance.now();
      });
      return;
    }
    const input = document.querySelector<HTMLInputElement>(`${card} input[value="${option}"]`);
    if (input && !input.checked) input.click();
    if (input) document.querySelector<HTMLElement>(`${card} [data-action="check"]`)?.click();
    requestAnimationFrame(attempt);
  };
  if (document.readyState === 'loading') document.addEventListener('readystatechange', attempt, { once: true });
  requestAnimationFrame(attempt);
}

async function openTab(context: BrowserContext, profile: Profile) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  const traffic = { bytes: 0, requests: 0 };
  await cdp.send('Network.enable');
  const { network } = profile;
  if (network)
    await cdp.send('Network.emulateNetworkConditions', {
      offline: false,
      latency: network.latency,
      downloadThroughput: network.down,
      uploadThroughput: network.up,
    });
  await cdp.send('Emulation.setCPUThrottlingRate', { rate: profile.cpu });
  cdp.on('Network.loadingFinished', ({ encodedDataLength }) => {
    traffic.bytes += encodedDataLength;
  });
  cdp.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith('http')) traffic.requests += 1;
  });
  return { page, cdp, traffic };
}

type Tab = { page: Page; cdp: CDPSession; traffic: { bytes: number; requests: number } };

const bench = (page: Page) => page.evaluate(() => Reflect.get(window, 'bench'));

/** How much longer than 50 ms each task after the first paint took, added up. */
const blockingOf = ({ fcp, tasks }: { fcp: number; tasks: { start: number; duration: number }[] }): number =>
  tasks.filter(({ start, duration }) => start + duration > fcp).reduce((sum, { duration }) => sum + duration - 50, 0);

async function rest({ page, traffic }: Tab, quietMs: number): Promise<void> {
  for (let before = -1; before !== traffic.bytes + traffic.requests; ) {
    before = traffic.bytes + traffic.requests;
    await page.waitForTimeout(quietMs);
  }
}

async function look(tab: Tab, url: string): Promise<Visit> {
  await tab.page.goto(url, { waitUntil: 'load' });
  await rest(tab, 900);
  const seen = await bench(tab.page);
  const { fcp, lcp, cls, diagram } = seen;
  return { ...tab.traffic, fcp, lcp, cls, diagram, blocking: blockingOf(seen) };
}

async function newContext(browser: Browser, { width, height }: Profile): Promise<BrowserContext> {
  const context = await browser.newContext({ viewport: { width, height } });
  await context.addInitScript(observe);
  return context;
}

/** A first visit that only reads, until nothing is loaded any more, and then a second one to the same page. */
export async function readTwice(browser: Browser, url: string, profile: Profile): Promise<[Visit, Visit]> {
  const context = await newContext(browser, profile);
  const first = await look(await openTab(context, profile), url);
  const second = await look(await openTab(context, profile), url);
  await context.close();
  return [first, second];
}

/** A first visit that answers one question as early as the page lets it. */
export async function answerOnce(
  browser: Browser,
  url: string,
  profile: Profile,
  answer: readonly [string, string],
): Promise<Answered> {
  const context = await newContext(browser, profile);
  await context.addInitScript(answerEarly, answer);
  const { page, traffic } = await openTab(context, profile);
  await page.goto(url, { waitUntil: 'commit' });
  await page.waitForFunction(() => Reflect.get(window, 'bench').answered > 0, undefined, { polling: 50 });
  const { bytes, requests } = traffic;
  const seen = await bench(page);
  await context.close();
  return { answered: seen.answered, bytes, requests, blocking: blockingOf(seen) };
}

/** From the click on a link to the next lesson until that is painted, once the page has come to rest. */
export async function openNext(
  browser: Browser,
  url: string,
  profile: Profile,
): Promise<{ painted: number; requests: number }> {
  const context = await newContext(browser, profile);
  const tab = await openTab(context, profile);
  await look(tab, url);
  const before = tab.traffic.requests;
  const painted = await tab.page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const shown = document.querySelector('article[data-lesson-id]')?.getAttribute('data-lesson-id');
        const links = [...document.querySelectorAll<HTMLAnchorElement>('main footer a, main nav a')];
        const link = links.find(({ textContent }) => textContent?.startsWith('Next lesson'));
        const start = performance.now();
        const wait = () => {
          const now = document.querySelector('article[data-lesson-id]')?.getAttribute('data-lesson-id');
          if (now && now !== shown) requestAnimationFrame(() => resolve(performance.now() - start));
          else requestAnimationFrame(wait);
        };
        link?.click();
        wait();
      }),
  );
  const requests = tab.traffic.requests - before;
  await context.close();
  return { painted, requests };
}
