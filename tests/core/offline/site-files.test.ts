import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bytesOf,
  isKept,
  missingFiles,
  packSiteFiles,
  readSiteFiles,
  type SiteFile,
} from '../../../src/core/offline/site-files';

const file = (path: string, revision = 'a', size = 10): SiteFile => ({ path, size, revision });

const anyFile = fc.record({
  path: fc.stringMatching(/^[a-z][a-z0-9/-]{0,20}\.(?:js|json|svg)$/),
  size: fc.nat(),
  revision: fc.stringMatching(/^[0-9a-f]{12}$/),
});

describe('the list of files', () => {
  it('is read back as it was written', () => {
    fc.assert(
      fc.property(fc.array(anyFile), (files) => {
        expect(readSiteFiles(packSiteFiles(files))).toEqual(files);
      }),
    );
  });

  it('is none when the host sent something else, and never a crash', () => {
    for (const text of ['', '<!doctype html>', '{}', 'null', '[1]', '[["a.js"]]', '[["a.js","10","a"]]', '[null]'])
      expect(readSiteFiles(text)).toBeUndefined();
    fc.assert(fc.property(fc.json(), (text) => void readSiteFiles(text)));
  });

  it('names only files below the root of the site', () => {
    const paths = [
      '/etc/x.js',
      '../x.js',
      'a/../../x.js',
      'https://elsewhere.example/x.js',
      '//elsewhere.example/x',
      '',
    ];
    expect(readSiteFiles(packSiteFiles(paths.map((path) => file(path))))).toEqual([]);
  });

  it('has the data, the scripts and the shell; no page, feed, schema or drawing frame', () => {
    const kept = [
      'page.json',
      'lessons/a/page.json',
      'questions/a/1.json',
      'assets/a-1.js',
      'offline.html',
      '404.html',
      'icons/icon-192.png',
    ];
    const others = [
      'index.html',
      'lessons/a/index.html',
      'sw.js',
      'offline.json',
      'feed.xml',
      'sitemap.xml',
      'schemas/lesson.json',
      'diagram-frame/mermaid.min.js',
      '.vite/manifest.json',
    ];
    expect([...kept, ...others].filter(isKept)).toEqual(kept);
  });
});

describe('what is still to be fetched', () => {
  it('is what is not stored, or stored in another form', () => {
    const files = [file('same'), file('changed', 'b'), file('seen'), file('new')];
    const stored = new Map([
      ['same', 'a'],
      ['changed', 'a'],
      ['seen', undefined],
    ]);
    expect(missingFiles(files, stored).map(({ path }) => path)).toEqual(['changed', 'seen', 'new']);
    expect(bytesOf(files)).toBe(40);
  });

  it('is nothing once everything is stored, wherever the last time stopped', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyFile, { selector: ({ path }) => path }), fc.nat(), (files, at) => {
        const first = new Map(files.slice(0, at).map(({ path, revision }) => [path, revision]));
        const rest = missingFiles(files, first);
        expect(rest).toEqual(files.slice(at));
        const all = new Map([...first, ...rest.map(({ path, revision }) => [path, revision] as const)]);
        expect(missingFiles(files, all)).toEqual([]);
      }),
    );
  });
});
