import { createHash } from 'node:crypto';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { packSiteFiles } from '../../../src/core/offline/site-files';
import { createKeptCourse } from '../../../src/platform/offline/kept-course';
import { FakeCaches, fakeHost, stored } from './fake-caches';

afterEach(() => vi.unstubAllGlobals());

const root = new URL('https://host.example/course/');
const data = 'drillbook /course/ data';
const assets = 'drillbook /course/ assets';
const go = () => new AbortController().signal;

/** A host with a course of these files (path to content; the revision is the content). */
function openCourse(files: Record<string, string>) {
  const host = fakeHost({});
  const publish = (next: Record<string, string>) => {
    for (const path of Object.keys(host.files)) delete host.files[path];
    for (const [path, body] of Object.entries(next)) host.files[`/course/${path}`] = body;
    const list = Object.entries(next).map(([path, body]) => ({ path, size: body.length, revision: body }));
    host.files['/course/offline.json'] = packSiteFiles(list);
    host.asked.length = 0;
  };
  publish(files);
  vi.stubGlobal('fetch', host.fetch);
  const caches = new FakeCaches();
  return { host, publish, caches, course: createKeptCourse(root, caches) };
}

const files = { 'page.json': 'home', 'lessons/a/page.json': 'a1', 'lessons/b/page.json': 'b1', 'assets/x-1.js': 'x' };

describe('keeping a course', () => {
  it('tells its size before anything is stored, and then stores all of it', async () => {
    const { course, caches } = openCourse(files);
    expect(await course.measure()).toEqual({ done: 0, of: 9 });
    const told: number[] = [];
    await course.keep(({ done }) => told.push(done), go());
    expect(told[0]).toBe(0);
    expect(told.at(-1)).toBe(9);
    expect(await course.measure()).toEqual({ done: 9, of: 9 });
    expect(stored(caches, data)).toMatchObject({ '/course/lessons/a/page.json': 'a1' });
    expect(stored(caches, assets)).toEqual({ '/course/assets/x-1.js': 'x' });
  });

  it('goes on where a missing file stopped it, and fetches nothing twice', async () => {
    const { course, host } = openCourse(files);
    delete host.files['/course/lessons/b/page.json'];
    await expect(course.keep(() => undefined, go())).rejects.toThrow('lessons/b/page.json');
    host.files['/course/lessons/b/page.json'] = 'b1';
    const before = await course.measure();
    expect(before.done).toBeLessThan(before.of);
    host.asked.length = 0;
    await course.keep(() => undefined, go());
    expect(host.asked).toContain('/course/lessons/b/page.json');
    expect(host.asked.length).toBeLessThan(5);
    expect(await course.measure()).toEqual({ done: 9, of: 9 });
  });

  it('fetches after a deploy what changed, and drops what is gone', async () => {
    const { course, publish, host, caches } = openCourse(files);
    await course.keep(() => undefined, go());
    publish({ 'page.json': 'home', 'lessons/a/page.json': 'a2', 'assets/x-2.js': 'xx' });
    await course.keep(() => undefined, go());
    expect(host.asked.sort()).toEqual(['/course/assets/x-2.js', '/course/lessons/a/page.json', '/course/offline.json']);
    expect(Object.keys(stored(caches, data)).sort()).toEqual([
      '/course/lessons/a/page.json',
      '/course/offline.json',
      '/course/page.json',
    ]);
    expect(stored(caches, data)['/course/lessons/a/page.json']).toBe('a2');
  });

  it('stops in the middle when told to, and keeps what it has', async () => {
    const { course } = openCourse(Object.fromEntries(Array.from({ length: 40 }, (_, at) => [`p${at}/page.json`, 'x'])));
    const stop = new AbortController();
    await course.keep(({ done }) => done === 8 && stop.abort(), stop.signal);
    const { done } = await course.measure();
    expect(done).toBeGreaterThanOrEqual(8);
    expect(done).toBeLessThan(16);
  });

  it('never stores a page in the place of data', async () => {
    const { course, host, caches } = openCourse(files);
    vi.stubGlobal('fetch', async (address: URL) => {
      const response = await host.fetch(address);
      return address.pathname.endsWith('a/page.json')
        ? new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } })
        : response;
    });
    await expect(course.keep(() => undefined, go())).rejects.toThrow('lessons/a/page.json');
    expect(stored(caches, data)).not.toHaveProperty('/course/lessons/a/page.json');
  });
});

describe('visited pages', () => {
  it('are stored as they are, once', async () => {
    const { course, host, caches } = openCourse(files);
    const address = `${root.href}lessons/a/page.json`;
    await course.remember([address, address, `${root.href}lessons/none/page.json`]);
    await course.remember([address]);
    expect(host.asked.filter((path) => path.endsWith('a/page.json'))).toHaveLength(1);
    expect(stored(caches, data)).toEqual({ '/course/lessons/a/page.json': 'a1' });
  });

  it('have the revision by which the build lists them, so that they need not be fetched again', async () => {
    const body = '{"a":1}';
    const revision = createHash('sha256').update(body).digest('hex').slice(0, 12);
    const { course, host } = openCourse({ 'page.json': body });
    host.files['/course/offline.json'] = packSiteFiles([{ path: 'page.json', size: 7, revision }]);
    await course.remember([`${root.href}page.json`]);
    expect(await course.measure()).toEqual({ done: 7, of: 7 });
  });

  it('come up to date after a deploy without storing others', async () => {
    const { course, publish, caches } = openCourse(files);
    await course.remember([`${root.href}lessons/a/page.json`, `${root.href}lessons/b/page.json`]);
    publish({ 'page.json': 'home', 'lessons/a/page.json': 'a2', 'lessons/c/page.json': 'c1' });
    await course.refresh(go());
    expect(stored(caches, data)).toEqual({ '/course/lessons/a/page.json': 'a2' });
    await course.remove();
    expect(await course.measure()).toMatchObject({ done: 0 });
  });
});
