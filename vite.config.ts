import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentPlugin } from './src/build/content-plugin';
import { diagramFramePlugin } from './src/build/diagram-frame/diagram-frame-plugin';
import { workerPlugin } from './src/build/offline/worker-plugin';
import { sitePlugin } from './src/build/site-plugin';

/** What every page loads goes into one file: small files compress badly. The rest is split by page. */
const isBase = (id: string): boolean =>
  /\/node_modules\/(?:react|react-dom|react-router|react-router-dom|scheduler|zustand|idb|cookie|set-cookie-parser)\//.test(
    id,
  ) ||
  /\/src\/(?:core|stores|platform)\/(?!session-lock)[\w-]+\.tsx?$/.test(id) ||
  /\/src\/questions\/(?:[\w-]+\.tsx?|(?:choice|match|order|fill)\/[\w-]+\.ts)$/.test(id) ||
  /\/src\/words\/(?:en|words|en\/(?:format|question-words|order-words|fill-words))\.ts$/.test(id);

export default defineConfig({
  base: './',
  plugins: [react(), contentPlugin(), diagramFramePlugin(), workerPlugin(), sitePlugin()],
  build: {
    target: 'baseline-widely-available',
    rolldownOptions: { output: { codeSplitting: { groups: [{ name: 'base', test: isBase }] } } },
    modulePreload: {
      polyfill: false,
      // A page's scripts lead to each other; naming them all ahead would weigh on every first visit.
      resolveDependencies: (_file, dependencies) => dependencies.filter((name) => name.endsWith('.css')),
    },
  },
});
