// What a browser with an empty cache loads, in bytes after Brotli, read from the requests that it makes.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright-core';
import { serveSite } from '../../../scripts/serve.mjs';
import { chromiumFlags, findChromium } from '../../../src/build/find-chromium';
import { measureSearch, type SearchLatency } from './search-latency';

/** `page` is the HTML and the data, `all` also scripts and styles; `draw` is how long a paper took from the press to its first question, in ms. */
export type Visit = { page: number; all: number };
export type Visits = {
  lesson: Visit;
  course: Visit;
  practice: Visit;
  exam: Visit;
  draw: number;
  search: SearchLatency;
};

const rounds = 9;
const sizes = new Map<string, number>();

/** Visits the site in `folder`: a lesson, the course page, practice and the exam up to their first question. */
export async function measureVisits(folder: string, lesson: string): Promise<Visits> {
  const found = findChromium(process.env);
  if (!found.ok) throw new Error(found.error);
  const browser = await chromium.launch({ executablePath: found.value, args: chromiumFlags });
  const site = await serveSite(folder, 0);
  sizes.clear();
  const once = (path: string, act?: (page: Page) => Promise<void>) =>
    measureVisit(browser, folder, site.address, path, act);
  /** What is drawn differs from visit to visit, so the middle one of several counts. */
  const visit = async (path: string, act?: (page: Page) => Promise<void>) => {
    const visits: Visit[] = [];
    for (let round = 0; round < (act ? rounds : 1); round += 1) visits.push(await once(path, act));
    visits.sort((a, b) => a.all - b.all);
    return visits[Math.floor(visits.length / 2)] ?? { page: 0, all: 0 };
  };
  try {
    let draw = 0;
    return {
      lesson: await visit(`lessons/${lesson}/`),
      course: await visit(''),
      practice: await visit('practice/', async (page) => {
        await page.getByRole('button', { name: /^Ten of everything/ }).click();
        await page.getByRole('heading', { name: 'Question 1 of 10' }).waitFor();
        await page.locator('main [data-question-id]').waitFor();
      }),
      exam: await visit('exam/', async (page) => {
        await page.locator('button[aria-disabled="false"]', { hasText: 'Start the exam' }).waitFor();
        const start = performance.now();
        await page.getByRole('button', { name: 'Start the exam' }).click();
        await page.locator('main [data-question-id] input[value]').first().waitFor();
        draw = performance.now() - start;
      }),
      draw,
      search: await measureSearch(browser, site.address),
    };
  } finally {
    await browser.close();
    await site.stop();
  }
}

async function measureVisit(
  browser: Browser,
  folder: string,
  address: string,
  path: string,
  act: (page: Page) => Promise<void> = async () => {},
): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const loaded = new Set<string>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.ok()) loaded.add(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  });
  await page.goto(`${address}${path}`);
  await page.waitForLoadState('networkidle');
  await act(page);
  await page.waitForLoadState('networkidle');
  await context.close();
  const total = (files: readonly string[]) => files.reduce((sum, file) => sum + sizeOf(folder, file), 0);
  const files = [...loaded];
  return { page: total(files.filter((file) => /\.(?:html|json)$/.test(file))), all: total(files) };
}

function sizeOf(folder: string, file: string): number {
  const known = sizes.get(file);
  if (known !== undefined) return known;
  const size = brotliCompressSync(readFileSync(join(folder, file))).length;
  sizes.set(file, size);
  return size;
}
