// Every page to a static HTML file with its data beside it.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Manifest } from 'vite';
import { z } from 'zod';
import { shellName } from '../../core/offline/site-files';
import { feedOf } from '../../course/feed';
import type { CoursePage } from '../../course/page-data';
import { laterStylesId, packIsland } from '../../course/page-island';
import { indexPieces } from '../../course/pages/practice-data';
import { questionIndex, questionPieces } from '../../course/practice/question-index';
import type { ReadCourse } from '../../course/read-course';
import { publishedSchemas } from '../../course/yaml/schemas';
import type { PageMemory } from '../cache/page-memory';
import { bareEmbeds, sitePages } from '../content-source';
import { webManifest } from '../offline/web-manifest';
import { filesFor } from './manifest';
import { oEmbedOf } from './oembed';
import { type EmbedRenderer, embedEntry, prerenderEmbeds } from './prerender-embeds';
import { contentSecurityPolicy, type HeadLinks, headOf, preloadsOf } from './site-head';
import { splitStyles } from './split-styles';

/** What the server build of the app exports. */
export type Renderer = {
  renderPage: (
    page: CoursePage,
    base: string,
  ) => Promise<{ html: string; sources: { first: readonly string[]; later: readonly string[] } }>;
};

/** `pages` remembers those that earlier builds drew. */
export type PrerenderPaths = {
  outDir: string;
  renderer: string;
  pages: PageMemory;
  basePath: string;
  siteUrl?: string;
  embedHosts: readonly string[];
};

const entry = 'index.html';

/** Writes index.html and page.json for each page, the pieces of questions, 404.html, feed.xml, sitemap.xml and oembed/ (when the site's address is known) and the schemas. */
export async function prerenderSite(
  content: ReadCourse,
  { outDir, renderer, pages: memory, basePath, siteUrl, embedHosts }: PrerenderPaths,
): Promise<number> {
  const appCode: Renderer & EmbedRenderer = await import(pathToFileURL(renderer).href);
  const { renderPage } = appCode;
  const template = readFileSync(join(outDir, entry), 'utf8');
  const manifest: Manifest = JSON.parse(readFileSync(join(outDir, '.vite/manifest.json'), 'utf8'));
  const folders = new Set<string>();
  const write = (path: string, text: string | Buffer) => {
    const folder = dirname(join(outDir, path));
    if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
    folders.add(folder);
    writeFileSync(join(outDir, path), text);
  };
  const sheets = new Map<string, string>();
  const readStyle = (file: string) => {
    const text = sheets.get(file) ?? readFileSync(join(outDir, file), 'utf8').trim();
    sheets.set(file, text);
    return text;
  };
  const linksOf = (root: string, first: readonly string[], later: readonly string[]): HeadLinks => {
    const { scripts } = filesFor(manifest, [entry, ...first]);
    const { styles } = filesFor(manifest, [entry, ...first, ...later]);
    return { root, scripts, styles, css: styles.map(readStyle).join(''), siteUrl };
  };
  const pages = sitePages(content);
  const app = memory.appOf(dirname(renderer), [template, JSON.stringify(manifest), basePath]);
  const [home] = pages;
  if (home) {
    write('manifest.webmanifest', webManifest(home));
    write(shellName, fillTemplate(template, home, '', linksOf('./', [], []), ''));
  }
  for (const page of pages) {
    const isMissing = page.data.page === 'not-found';
    const json = Buffer.from(JSON.stringify(page));
    const html = await memory.html(page.path, [app, json], async () => {
      const { html, sources } = await renderPage(page, basePath);
      const root = isMissing ? basePath : rootFrom(page.path);
      return fillTemplate(template, page, html, linksOf(root, sources.first, sources.later));
    });
    write(isMissing ? '404.html' : `${page.path.slice(1)}index.html`, html);
    if (!isMissing) write(`${page.path.slice(1)}page.json`, json);
    const embeddable = siteUrl && oEmbedOf(page, siteUrl);
    if (embeddable) write(embeddable.path, JSON.stringify(embeddable.response));
  }
  const embeds = bareEmbeds(content);
  await prerenderEmbeds(embeds, { outDir, renderer: appCode, memory, manifest, app, hosts: embedHosts, write });
  rmSync(join(outDir, embedEntry), { force: true });
  memory.sweep();
  for (const { piece, questions } of questionPieces(content.course))
    write(`questions/${piece}.json`, JSON.stringify(questions));
  for (const [number, piece] of indexPieces(content.course, questionIndex(content.course)).entries())
    write(`questions/index/${number}.json`, JSON.stringify(piece));
  write('feed.xml', feedOf(content.course, siteUrl));
  if (siteUrl) write('sitemap.xml', sitemapOf(pages, siteUrl));
  for (const [name, schema] of Object.entries(publishedSchemas)) {
    write(`schemas/${name}.json`, `${JSON.stringify(z.toJSONSchema(schema, { unrepresentable: 'any' }), null, 2)}\n`);
  }
  return pages.length + embeds.length;
}

/** The way from a page's folder to the site's root. */
export const rootFrom = (path: string): string => '../'.repeat(path.split('/').length - 2) || './';

/** Without an island the page has no data of its own. */
function fillTemplate(
  template: string,
  page: CoursePage,
  html: string,
  links: HeadLinks,
  island = `<script type="application/json" id="site:page">${packIsland(page)}</script>`,
): string {
  const bare = template
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replaceAll(/(href|src)="\.?\/(?!\/)/g, `$1="${links.root}`);
  const later = `<div id="${laterStylesId}">`;
  const [upper = '', lower] = html.split(later);
  const sheets = lower === undefined ? { first: links.css, later: '' } : splitStyles(links.css, upper);
  const filled = lower === undefined ? html : `${upper}${later}<style>${sheets.later}</style>${lower}`;
  const inline = [...bare.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  // The page's content comes in last and is searched no more: it is by far the longest part.
  const [before, after] = bare
    .replace(/<html lang="[^"]*"/, () => `<html lang="${page.frame.language}"`)
    .replace('<!--head-->', () =>
      headOf(page, contentSecurityPolicy(inline, [sheets.first, sheets.later]), { ...links, css: sheets.first }),
    )
    .replace('<div id="site:root">', () => `<div id="site:root" data-root="${links.root}">`)
    .replace('<!--data-->', () => preloadsOf(links) + island)
    .split('<!--app-->');
  return `${before}${filled}${after}`;
}

const sitemapOf = (pages: readonly CoursePage[], siteUrl: string): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${pages
  .filter(({ data }) => data.page !== 'not-found')
  .map(({ path }) => `  <url><loc>${siteUrl}${path.slice(1)}</loc></url>\n`)
  .join('')}</urlset>
`;
