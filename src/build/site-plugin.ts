// The whole build in one command: content, client, server build of the app, static pages.
import { rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Plugin } from 'vite';
import { formatProblem } from '../core/problem';
import { codeVersion, openCompileMemory } from './cache/compile-memory';
import { cacheFolder } from './cache/kept-store';
import { openPageMemory } from './cache/page-memory';
import { contentFolder } from './content-folder';
import { createContentSource, sitePages } from './content-source';
import { buildHostScript } from './embed/host-script';
import { writeSiteList } from './offline/site-list';
import { buildWorker } from './offline/worker-plugin';
import { prerenderSite } from './pages/prerender';
import { embedEntry, readEmbedHosts } from './pages/prerender-embeds';
import { buildPlayer } from './player/build-player';
import { writeSearchIndex } from './search-index';

/** A build says no more than this many; it goes on in spite of them. */
const mostWarnings = 40;
const renderFolder = '.cache/prerender';

/** Builds the client and a server bundle of the app, then writes every page. Content errors stop the build before anything is written. */
export function sitePlugin(): Plugin {
  return {
    name: 'drillbook:site',
    apply: 'build',
    config: () => ({
      builder: {},
      environments: {
        client: { build: { manifest: true, rolldownOptions: { input: ['index.html', embedEntry] } } },
        ssr: {
          build: { ssr: 'src/app/entry-prerender.tsx', outDir: renderFolder, emptyOutDir: true, copyPublicDir: false },
        },
      },
    }),
    async buildApp(builder) {
      const { root } = builder.config;
      const siteUrl = readSiteUrl(process.env.DRILLBOOK_URL);
      const embedHosts = readEmbedHosts(process.env.DRILLBOOK_EMBED_HOSTS);
      const code = codeVersion(root);
      const memory = openCompileMemory(join(cacheFolder(root), 'content'), code);
      const read = await createContentSource(root, contentFolder(root), memory).read();
      memory.sweep();
      const problems = read.ok ? read.value.warnings : read.error;
      const errors = problems.filter(({ severity }) => severity !== 'warning');
      const shown = read.ok ? problems.slice(0, mostWarnings) : errors;
      for (const problem of shown) console.error(`${formatProblem(problem)}\n`);
      if (shown.length < problems.length)
        console.error(`${problems.length - shown.length} more warnings: npm run content:check lists them all.\n`);
      if (!read.ok)
        throw new Error(
          `The build stops at ${errors.length === 1 ? '1 problem' : `${errors.length} problems`} in the content; see above.`,
        );
      const { client, ssr } = builder.environments;
      if (!client || !ssr) throw new Error('The client and ssr environments are missing from the build.');
      await builder.build(client);
      await builder.build(ssr);
      const outDir = resolve(root, client.config.build.outDir);
      const renderer = join(root, renderFolder, 'entry-prerender.js');
      const count = await prerenderSite(read.value, {
        outDir,
        renderer,
        pages: openPageMemory(join(cacheFolder(root), 'pages'), [code, siteUrl ?? '']),
        basePath: siteUrl ? new URL(siteUrl).pathname : '/',
        siteUrl,
        embedHosts,
      });
      await buildPlayer(sitePages(read.value), { root, outDir, renderer });
      await buildHostScript(root, outDir);
      writeSearchIndex(read.value.course, join(outDir, 'search-index'));
      rmSync(join(outDir, '.vite'), { recursive: true });
      writeSiteList(outDir);
      await buildWorker(builder.config);
      console.log(`${count} pages written to ${client.config.build.outDir}/`);
    },
  };
}

/** The site's address with a final slash. Throws one sentence for what is no http address. */
function readSiteUrl(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  if (!URL.canParse(text) || !/^https?:/.test(text))
    throw new Error(`DRILLBOOK_URL is “${text}”, which is no web address.`);
  return text.endsWith('/') ? text : `${text}/`;
}
