// What a lesson costs as a SCORM package beside its page on the site: `npm run bench:packages`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../src/build/find-chromium';
import { makeFromSite } from '../../src/build/package/make-from-site';
import type { PlayerKit } from '../../src/packaging/bundle/player-parts';
import { serveWithBrotli } from './brotli-server';
import { readTwice, type Visit } from './measure-visit';
import { median, slow4g } from './profiles';

const flagship = 'incident-response';
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);
const largestZip = 400 * 1024;
const mostRatio = 1.3;

async function zipOf(lesson: string, folder: string): Promise<Uint8Array> {
  const made = await makeFromSite({ kind: 'lesson', lesson, format: 'scorm-1.2' }, folder);
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  return made.value.bytes;
}

/** Prints the sizes of all lessons' packages and the first paint of one; gives 1 where a goal is not met. */
export async function benchPackages(folder: string): Promise<number> {
  // Our own build wrote this file; its shape is the build's promise.
  const { lessons } = JSON.parse(readFileSync(join(folder, 'player/kit.json'), 'utf8')) as PlayerKit;
  let largest = 0;
  for (const lesson of lessons) {
    const { length } = await zipOf(lesson, folder);
    largest = Math.max(largest, length);
    console.log(`${lesson}: ${length.toLocaleString('en')} bytes`);
  }
  const files = Object.entries(unzipSync(await zipOf(flagship, folder)));
  const extra = new Map(files.map(([path, content]) => [`/package/${path}`, strFromU8(content)]));
  const { address, stop } = await serveWithBrotli(folder, extra);
  const found = findChromium(process.env);
  if (!found.ok) throw new Error(found.error);
  const browser = await chromium.launch({ executablePath: found.value, args: chromiumFlags });
  const sides = ['package/', `lessons/${flagship}/`].map((path) => ({ url: address + path, visits: [] as Visit[] }));
  for (let round = 0; round < rounds; round += 1) {
    // In turn, so that a busy moment of the machine meets both.
    for (const { url, visits } of round % 2 === 0 ? sides : [...sides].reverse()) {
      const [first] = await readTwice(browser, url, slow4g);
      visits.push(first);
    }
  }
  await browser.close();
  stop();
  const figures = (key: 'fcp' | 'lcp' | 'bytes') =>
    sides.map(({ visits }) => median(visits.map((visit) => visit[key])));
  for (const [name, key] of [
    ['first contentful paint, ms', 'fcp'],
    ['largest contentful paint, ms', 'lcp'],
    ['bytes until at rest', 'bytes'],
  ] as const) {
    const [packaged = Number.NaN, site = Number.NaN] = figures(key);
    console.log(
      `${name}: package ${packaged.toFixed(0)}, site ${site.toFixed(0)}, ratio ${(packaged / site).toFixed(2)}`,
    );
  }
  const [packaged = Number.NaN, site = Number.NaN] = figures('fcp');
  const isMet = packaged / site <= mostRatio && largest <= largestZip;
  console.log(
    `${isMet ? 'met' : 'NOT MET'}: at most ${mostRatio} times the site’s first paint, and ${largestZip / 1024} KB`,
  );
  return isMet ? 0 : 1;
}
