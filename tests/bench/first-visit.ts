// What a first visit to the lesson costs beside the same lesson as one page by hand: `npm run bench`.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumFlags, findChromium } from '../../src/build/find-chromium';
import type { CoursePage } from '../../src/course/page-data';
import { serveWithBrotli } from './brotli-server';
import { firstChoice, floorPage } from './floor-page';
import { type Answered, answerOnce, openNext, type Profile, readTwice, type Visit } from './measure-visit';
import { desktop, median, slow4g } from './profiles';

const lessonPath = 'lessons/incident-response/';
const floorPath = 'floor/';
const rounds = Number(process.env.BENCH_ROUNDS ?? 5);

type Side = { first: Visit[]; second: Visit[]; answered: Answered[] };
type Row = { name: string; site: number; floor: number };

function rowsOf(site: Side, floor: Side): Row[] {
  const row = (name: string, figure: (side: Side) => readonly number[]): Row => ({
    name,
    site: median(figure(site)),
    floor: median(figure(floor)),
  });
  const first = (name: string, key: keyof Visit) => row(name, (side) => side.first.map((visit) => visit[key]));
  return [
    first('first contentful paint, ms', 'fcp'),
    first('largest contentful paint, ms', 'lcp'),
    first('diagram visible, ms', 'diagram'),
    row('answered question, ms', (side) => side.answered.map(({ answered }) => answered)),
    first('blocking time, ms', 'blocking'),
    row('blocking time while answering, ms', (side) => side.answered.map(({ blocking }) => blocking)),
    first('layout shift', 'cls'),
    row('bytes until answered', (side) => side.answered.map(({ bytes }) => bytes)),
    row('requests until answered', (side) => side.answered.map(({ requests }) => requests)),
    first('bytes until at rest', 'bytes'),
    first('requests until at rest', 'requests'),
    row('second visit: bytes', (side) => side.second.map(({ bytes }) => bytes)),
    row('second visit: first contentful paint, ms', (side) => side.second.map(({ fcp }) => fcp)),
    row('second visit: largest contentful paint, ms', (side) => side.second.map(({ lcp }) => lcp)),
  ];
}

function print(profile: Profile, rows: readonly Row[]): void {
  console.log(`\n${profile.name}: medians of ${rounds} rounds`);
  console.log(`${''.padEnd(46)}${'site'.padStart(10)}${'floor'.padStart(10)}${'ratio'.padStart(8)}`);
  for (const { name, site, floor } of rows) {
    const digits = name === 'layout shift' ? 4 : 0;
    const ratio = floor > 0 ? (site / floor).toFixed(2) : '';
    console.log(
      `${name.padEnd(46)}${site.toFixed(digits).padStart(10)}${floor.toFixed(digits).padStart(10)}${ratio.padStart(8)}`,
    );
  }
}

type Goal = { name: string; value: number; most: number };

function goalsOf(rows: readonly Row[]): Goal[] {
  const find = (name: string) => rows.find((row) => row.name.startsWith(name)) ?? { site: Number.NaN, floor: 1 };
  const ratio = (name: string, most: number): Goal => ({
    name: `${name} over the floor`,
    value: find(name).site / find(name).floor,
    most,
  });
  const value = (name: string, most: number): Goal => ({ name, value: find(name).site, most });
  return [
    ratio('first contentful paint', 1.15),
    ratio('largest contentful paint', 1.15),
    ratio('diagram visible', 1.15),
    ratio('answered question', 1.6),
    value('blocking time', 50),
    value('layout shift', 0),
    value('bytes until answered', 110_000),
    value('requests until answered', 8),
  ];
}

/** Prints figures, ratios and goals for the site built in `folder`; gives 1 where a goal is not met. */
export async function benchFirstVisit(folder: string): Promise<number> {
  // Our own build wrote this file; its shape is the build's promise.
  const { data } = JSON.parse(readFileSync(join(folder, lessonPath, 'page.json'), 'utf8')) as CoursePage;
  if (data.page !== 'lesson') throw new Error('This is no lesson.');
  const { question, right } = firstChoice(data.lesson);
  const { address, stop } = await serveWithBrotli(
    folder,
    new Map([[`/${floorPath}index.html`, floorPage(data.lesson)]]),
  );
  const found = findChromium(process.env);
  if (!found.ok) throw new Error(found.error);
  const browser = await chromium.launch({ executablePath: found.value, args: chromiumFlags });
  const goals: Goal[] = [];
  for (const profile of [slow4g, desktop]) {
    const sides = [lessonPath, floorPath].map((path) => ({
      url: address + path,
      side: { first: [], second: [], answered: [] } as Side,
    }));
    const next: { painted: number; requests: number }[] = [];
    for (let round = 0; round < rounds; round += 1) {
      // In turn, so that a busy moment of the machine meets both.
      for (const { url, side } of round % 2 === 0 ? sides : [...sides].reverse()) {
        const [first, second] = await readTwice(browser, url, profile);
        side.first.push(first);
        side.second.push(second);
        side.answered.push(await answerOnce(browser, url, profile, [question.id, right]));
      }
      next.push(await openNext(browser, address + lessonPath, profile));
    }
    const [site, floor] = sides;
    if (!site || !floor) continue;
    const rows = rowsOf(site.side, floor.side);
    print(profile, rows);
    const painted = median(next.map((one) => one.painted));
    console.log(`next lesson painted after the click, ms: ${painted.toFixed(0)}`);
    console.log(`requests for it: ${median(next.map(({ requests }) => requests))}`);
    if (profile === slow4g) goals.push(...goalsOf(rows));
    else goals.push({ name: 'next lesson painted on a warm cache, ms', value: painted, most: 100 });
  }
  await browser.close();
  stop();
  console.log('\nGoals');
  for (const { name, value, most } of goals) {
    const isMet = value <= most;
    console.log(`${isMet ? 'met    ' : 'NOT MET'}  ${name}: ${Number(value.toFixed(3))} (at most ${most})`);
  }
  return goals.every(({ value, most }) => value <= most) ? 0 : 1;
}
