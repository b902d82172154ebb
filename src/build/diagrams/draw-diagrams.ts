// Draws diagrams with mermaid in the system's browser, without any network.
import { join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { build } from 'vite';
import type { Problem } from '../../core/problem';
import { fail, type Result } from '../../core/result';
import { readFlowchart } from '../../course/diagram/read-flowchart';
import { readStoredDiagram } from '../../course/diagram/read-stored-diagram';
import { chromiumFlags } from '../find-chromium';
import type { WantedDiagram } from './diagram-fences';
import type { Drawn } from './in-page/draw';
import { writePicture } from './write-picture';

/** How long one diagram may take before it is given up, in milliseconds. */
const patience = 20_000;

/** The SVG of each diagram, or why there is none. `root` is the project's folder, `executablePath` the browser's. */
export async function drawDiagrams(
  root: string,
  executablePath: string,
  wanted: readonly WantedDiagram[],
): Promise<{ diagram: WantedDiagram; drawn: Result<string, Problem[]> }[]> {
  const script = await bundleInPage(root);
  const browser = await chromium.launch({ executablePath, args: chromiumFlags });
  try {
    const desk = createDesk(() => openPage(browser, root, script));
    const results = [];
    for (const diagram of wanted) results.push({ diagram, drawn: await drawOne(desk, diagram) });
    return results;
  } finally {
    await browser.close();
  }
}

async function bundleInPage(root: string): Promise<string> {
  const entry = join(root, 'src/build/diagrams/in-page/draw.ts');
  const bundle = { entry, formats: ['iife' as const], name: 'drillbook' };
  const built = await build({ root, configFile: false, logLevel: 'silent', build: { write: false, lib: bundle } });
  const [output] = Array.isArray(built) ? built : [built];
  const chunk = output && 'output' in output ? output.output[0] : undefined;
  if (!chunk) throw new Error('The drawing script was not bundled.');
  return chunk.code;
}

async function drawOne(
  desk: (source: string) => Promise<Drawn>,
  { id, source, place }: WantedDiagram,
): Promise<Result<string, Problem[]>> {
  const read = readFlowchart(source);
  if (!read.ok) return fail(read.error.map((problem) => ({ ...problem, place: placeIn(place, problem.place) })));
  const drawn = await desk(source);
  const refused = (message: string): Problem => ({ code: 'diagram-refused', severity: 'error', message, place });
  if (!drawn.ok) return fail([refused(drawn.message.trim())]);
  const svg = writePicture(drawn.picture, { id, title: read.value.title, description: read.value.description });
  const checked = readStoredDiagram(svg, id);
  return checked.ok
    ? checked
    : fail([refused(`This diagram holds something that is not stored. ${checked.error.message}`)]);
}

/** A place inside a fence as a place in its file; the fence's own line stands before its first line. */
const placeIn = (fence: Problem['place'], inside: Problem['place']): Problem['place'] =>
  fence && inside ? { ...inside, file: fence.file, line: fence.line + inside.line } : fence;

/** Draws on one page after the other: the same until a diagram keeps it busy for too long. */
function createDesk(open: () => Promise<Page>): (source: string) => Promise<Drawn> {
  let page: Page | undefined;
  return async (source) => {
    page ??= await open();
    const drawn = await Promise.race([page.evaluate((text) => globalThis.drawDiagram(text), source), wait(patience)]);
    if (drawn) return drawn;
    page = undefined;
    return { ok: false, message: `This diagram was not drawn within ${patience / 1000} seconds; use fewer nodes.` };
  };
}

async function openPage(browser: Browser, root: string, script: string): Promise<Page> {
  const context = await browser.newContext({ offline: true, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.setContent('<!doctype html><html lang="en"><body></body></html>');
  await page.addScriptTag({ path: join(root, 'node_modules/mermaid/dist/mermaid.min.js') });
  await page.addScriptTag({ content: script });
  return page;
}

const wait = (time: number): Promise<undefined> =>
  new Promise((resolve) => setTimeout(() => resolve(undefined), time).unref());
