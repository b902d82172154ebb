// The service worker, built by vite-plugin-pwa with the list of the shell's files; when, is up to the site's build.
import type { Plugin, ResolvedConfig } from 'vite';
import { type VitePluginPWAAPI, VitePWA } from 'vite-plugin-pwa';
import { shellName } from '../../core/offline/site-files';

const name = 'vite-plugin-pwa';

/** A shell file above this size stops the build, in bytes: what every visitor stores must stay small. */
const largest = 1_000_000;

/**
 * The plugin without its own hook at the end of the client build, which comes before the pages are written. It writes no
 * manifest and no registration either: the course's name is known only to the content, and the page's policy forbids strings as script addresses.
 */
export const workerPlugin = (): Plugin[] =>
  VitePWA({
    strategies: 'injectManifest',
    srcDir: 'src/platform/offline/worker',
    filename: 'sw.ts',
    injectRegister: false,
    manifest: false,
    integration: {
      configureCustomSWViteBuild: (options) => {
        options.logLevel = 'warn';
      },
    },
    injectManifest: {
      rollupFormat: 'iife',
      globPatterns: [
        'assets/**/*.{js,css}',
        ...[shellName, '404.html', 'page.json', 'favicon.svg', 'manifest.webmanifest'],
      ],
      // Frames in other pages work without this worker.
      globIgnores: ['assets/embed-*'],
      maximumFileSizeToCacheInBytes: largest,
    },
  }).filter((plugin) => plugin.name === name);

/** Writes sw.js. Call it when the site is finished: the list tells what is in it. */
export async function buildWorker({ plugins }: ResolvedConfig): Promise<void> {
  // The plugin's types leave its api untyped.
  const api = plugins.find((plugin) => plugin.name === name)?.api as VitePluginPWAAPI | undefined;
  if (!api) throw new Error('The service worker cannot be built: its plugin is missing.');
  await api.generateSW();
}
