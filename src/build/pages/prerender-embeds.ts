// The bare pages for other people's pages: small files that share their styles and scripts.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from 'vite';
import { readOrigin } from '../../core/embed/embed-options';
import { escapeHtml } from '../../core/plain-text';
import type { EmbedPage } from '../../course/embed/embed-page';
import { packIsland } from '../../course/page-island';
import type { PageMemory } from '../cache/page-memory';
import { filesFor, type PageFiles } from './manifest';
import { contentSecurityPolicy } from './site-head';

/** What the server build of the app exports for them. */
export type EmbedRenderer = {
  renderEmbed: (page: EmbedPage) => Promise<{ html: string; sources: readonly string[] }>;
};

/** The page of the client build from which they are made. */
export const embedEntry = 'embed.html';

/** From the page to the root of the site. */
const rootOf = (path: string): string => '../'.repeat(path.split('/').length - 2);

/** `app` names what draws the pages: see `PageMemory`. `hosts` are the origins that may talk to a frame, none meaning any. */
type Needs = {
  outDir: string;
  renderer: EmbedRenderer;
  memory: PageMemory;
  manifest: Manifest;
  app: string;
  hosts: readonly string[];
  write: (path: string, text: string | Buffer) => void;
};

/** Writes index.html of each page; they have no data file, and no list for offline use names them. */
export async function prerenderEmbeds(pages: readonly EmbedPage[], needs: Needs): Promise<void> {
  const { outDir, renderer, memory, manifest, app, hosts, write } = needs;
  const template = readFileSync(join(outDir, embedEntry), 'utf8');
  const basis = [app, template, hosts.join(' ')];
  for (const page of pages) {
    const html = await memory.html(page.path, [...basis, JSON.stringify(page)], async () => {
      const { html, sources } = await renderer.renderEmbed(page);
      return fillEmbed(template, page, html, filesFor(manifest, [embedEntry, ...sources]), hosts);
    });
    write(`${page.path.slice(1)}index.html`, html);
  }
}

function fillEmbed(
  template: string,
  page: EmbedPage,
  html: string,
  files: PageFiles,
  hosts: readonly string[],
): string {
  const root = rootOf(page.path);
  const bare = template
    .replace(/\s*<link rel="(?:stylesheet|modulepreload)"[^>]*>/g, '')
    .replaceAll(/(href|src)="\.?\/(?!\/)/g, `$1="${root}`);
  const inline = [...bare.matchAll(/<script>([\s\S]*?)<\/script>/g)].map((match) => match[1] ?? '');
  const preloads = files.scripts.map((href) => `<link rel="modulepreload" href="${root}${href}">`).join('');
  const island = packIsland(page);
  const [before, after] = bare
    .replace(/<html lang="[^"]*"/, () => `<html lang="${page.frame.language}"`)
    .replace('<!--head-->', () => headOf(page, contentSecurityPolicy(inline, []), root, files.styles))
    .replace('<div id="site:root">', () => `<div id="site:root" data-root="${root}" data-hosts="${hosts.join(' ')}">`)
    .replace('<!--data-->', () => `${preloads}<script type="application/json" id="site:page">${island}</script>`)
    .split('<!--app-->');
  return `${before}${html}${after}`;
}

const headOf = ({ title, description, frame }: EmbedPage, policy: string, root: string, styles: readonly string[]) =>
  [
    `<meta http-equiv="Content-Security-Policy" content="${escapeHtml(policy)}">`,
    `<title>${escapeHtml(`${title} · ${frame.courseTitle}`)}</title>`,
    `<meta name="description" content="${escapeHtml(description)}">`,
    '<meta name="robots" content="noindex">',
    '<meta name="color-scheme" content="light dark">',
    ...styles.map((href) => `<link rel="stylesheet" href="${root}${href}">`),
  ].join('\n    ');

/** The origins in DRILLBOOK_EMBED_HOSTS, with spaces or commas between. Throws one sentence for what is no origin. */
export function readEmbedHosts(text = ''): string[] {
  return text
    .split(/[\s,]+/)
    .filter((name) => name !== '')
    .map((name) => {
      const origin = readOrigin(name);
      if (origin === undefined)
        throw new Error(`DRILLBOOK_EMBED_HOSTS names “${name}”, which is no origin such as https://www.example.org.`);
      return origin;
    });
}
