// Packages as the packager hands them out, unpacked and served: each is made once for a test file.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { afterAll, inject } from 'vitest';
import { serveSite } from '../../scripts/serve.mjs';
import { makeFromSite } from '../../src/build/package/make-from-site';
import type { CoursePage } from '../../src/course/page-data';
import { unpackIsland } from '../../src/course/page-island';
import type { PackageOrder } from '../../src/packaging/bundle/order/package-order';
import type { PackageConfig } from '../../src/packaging/package-config';
import type { Question } from '../../src/questions/question-kinds';

export type ShelvedPackage = {
  /** The launch file that the manifest names, below the shelf. */
  launch: string;
  manifest: string;
  config: PackageConfig;
  page: CoursePage;
  /** Those of its page: of a lesson all, of a paper all that it draws. */
  questions: readonly Question[];
};

/** The lesson of the stories: six questions of all four kinds. */
export const storyLesson = 'billing-and-support';

const manifests = {
  'imsmanifest.xml': /<resource\b[^>]*\bhref="([^"]+)"/,
  'cmi5.xml': /<url>([^<]+)</,
  'tincan.xml': /<launch[^>]*>([^<]+)</,
};

let root: string | undefined;
let served: Promise<{ address: string; stop: () => Promise<void> }> | undefined;
const shelved = new Map<string, Promise<ShelvedPackage>>();

afterAll(async () => {
  await (await served)?.stop();
  if (root) rmSync(root, { recursive: true, force: true });
});

/** A folder of this test file, and the address at which everything in it is served. */
export async function openShelf(): Promise<{ folder: string; address: string }> {
  if (!root) {
    root = mkdtempSync(join(tmpdir(), 'drillbook-shelf-'));
    writeFileSync(join(root, 'blank.html'), '<!doctype html><title>Blank</title><link rel="icon" href="data:,">');
  }
  served ??= serveSite(root, 0);
  return { folder: root, address: (await served).address };
}

/** The package of an order, made by the code of `npm run package` from the built site. */
export function takePackage(order: PackageOrder): Promise<ShelvedPackage> {
  const name = JSON.stringify(order);
  const made = shelved.get(name) ?? unpack(order, `package-${shelved.size + 1}`);
  shelved.set(name, made);
  return made;
}

async function unpack(order: PackageOrder, name: string): Promise<ShelvedPackage> {
  const { folder } = await openShelf();
  const made = await makeFromSite(order, inject('siteFolder'));
  if (!made.ok) throw new Error(JSON.stringify(made.error));
  const files = unzipSync(made.value.bytes);
  for (const [path, content] of Object.entries(files)) {
    const file = join(folder, name, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
  const text = (path: string) => strFromU8(files[path] ?? new Uint8Array());
  const [listed, place] = Object.entries(manifests).find(([path]) => path in files) ?? [];
  const launch = place?.exec(text(listed ?? ''))?.[1] ?? '';
  const block = (id: string): string => new RegExp(`id="${id}">([^<]*)<`).exec(text(launch))?.[1] ?? 'null';
  const page = unpackIsland(
    block('site:page'),
    () => '',
    () => '',
  );
  // Our own packager wrote these blocks; their shapes are its promise.
  const ofPaper = JSON.parse(block('package:questions')) as readonly Question[] | null;
  // The same holds here.
  const config = JSON.parse(block('package:config')) as PackageConfig;
  const { data } = page;
  const questions = data.page === 'lesson' ? data.lesson.questions : (ofPaper ?? []);
  return { launch: `${name}/${launch}`, manifest: text(listed ?? ''), config, page, questions };
}
