import { describe, expect, it } from 'vitest';
import { dataPath, isStorable, placeShell, routeOf } from '../../../src/core/offline/route';

describe('the service worker', () => {
  it('answers pages, hashed files and data, and leaves the rest to the browser', () => {
    expect(['', 'lessons/a/', 'lessons/a', 'lessons/a/index.html'].map((path) => routeOf(path, true))).toEqual(
      Array(4).fill('page'),
    );
    expect(['favicon.svg', 'feed.xml', 'sw.js'].map((path) => routeOf(path, true))).toEqual(Array(3).fill('pass'));
    expect(routeOf('assets/base-1.js', false)).toBe('asset');
    expect(
      ['page.json', 'lessons/a/page.json', 'questions/a/1.json', 'search-index/v/words/1.json'].map((path) =>
        routeOf(path, false),
      ),
    ).toEqual(Array(4).fill('data'));
  });

  it('never stands between the page and its own worker, its list, or the sources of a development server', () => {
    const paths = [
      'sw.js',
      'offline.json',
      'schemas/lesson.json',
      'diagram-frame/frame.js',
      'src/app/entry-client.tsx',
      '@vite/client',
      'node_modules/.vite/deps/react.js',
    ];
    expect(paths.map((path) => routeOf(path, false))).toEqual(paths.map(() => 'pass'));
  });

  it('finds the data of a page by its address, however that is written', () => {
    expect(['', 'index.html', 'lessons/a/', 'lessons/a', 'lessons/a/index.html'].map(dataPath)).toEqual([
      'page.json',
      'page.json',
      'lessons/a/page.json',
      'lessons/a/page.json',
      'lessons/a/page.json',
    ]);
  });

  it('stores no page in the place of a script, a style or data', () => {
    for (const path of ['a.js', 'a.css', 'page.json', 'a.svg', 'search-index/start.json'])
      expect(isStorable(path, 'text/html; charset=utf-8')).toBe(false);
    expect(isStorable('a.js', 'text/javascript')).toBe(true);
    expect(isStorable('a.js', 'application/javascript; charset=utf-8')).toBe(true);
    expect(isStorable('a.css', 'text/css')).toBe(true);
    expect(isStorable('page.json', 'application/json')).toBe(true);
    expect(isStorable('404.html', 'text/html')).toBe(true);
    expect(isStorable('a.woff2', 'application/octet-stream')).toBe(true);
  });

  it('leads the links of the shell to the root of the site, whatever page it stands in for', () => {
    const shell =
      '<link href="./assets/a.css"><script src="./assets/a.js"></script><div id="x" data-root="./"></div><a href="https://a.example/">';
    expect(placeShell(shell, '/sub/folder/')).toBe(
      '<link href="/sub/folder/assets/a.css"><script src="/sub/folder/assets/a.js"></script><div id="x" data-root="/sub/folder/"></div><a href="https://a.example/">',
    );
  });
});
