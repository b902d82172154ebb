import { defineConfig } from 'vite';
import { contentPlugin } from './src/build/content-plugin';
import { diagramFramePlugin } from './src/build/diagram-frame/diagram-frame-plugin';
import { workerPlugin } from './src/build/offline/worker-plugin';
import { shortNames } from './src/build/pages/short-name';
import { sitePlugin } from './src/build/site-plugin';
import { chunkContentsPlugin } from './src/build/sizes/chunk-contents-plugin';

/** What every page loads goes into one file, since small files compress badly: all that a lesson needs to take its first answer. */
const isBase = (id: string): boolean =>
  /\/node_modules\/(?:preact|zustand)\//.test(id) ||
  /\/src\/(?:core\/[\w-]+|stores\/(?!save-format)[\w-]+|study\/tally|platform\/(?:preferences|history\/[\w-]+|listeners|new-id))\.tsx?$/.test(
    id,
  ) ||
  /\/src\/questions\/(?:(?!grade-paper|answer-lines)[\w-]+\.(?:tsx?|module\.css)|choice\/.+|(?:match|order|fill)\/[\w-]+\.ts)$/.test(
    id,
  ) ||
  /\/src\/features\/(?:use-shortcuts|LiveQuestion|Passages|SeeLinks|SiteLink|site-|paths|use-prose)[\w.-]*$/.test(id) ||
  /\/src\/course\/page-island\.ts$/.test(id) ||
  /\/src\/(?:ui\/(?!diagram\/DiagramDialog).+|app\/[\w-]+\.module\.css)$/.test(id) ||
  /\/src\/app\/(?:adopt-page|offline\/recover|ahead\/(?:soon|wake-questions))\.ts$/.test(id) ||
  /\/src\/platform\/(?:when-idle|lazy-session-lock|session-clock|indexeddb\/lazy-log)\.ts$/.test(id) ||
  /\/src\/words\/(?:en|words|en\/(?:format|question-words|order-words|fill-words))\.ts$/.test(id);

export default defineConfig({
  base: './',
  css: { modules: { generateScopedName: shortNames(import.meta.dirname) } },
  plugins: [contentPlugin(), diagramFramePlugin(), workerPlugin(), sitePlugin(), chunkContentsPlugin()],
  build: {
    target: 'baseline-widely-available',
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [{ name: 'base', test: isBase }],
        },
      },
    },
    modulePreload: {
      polyfill: false,
      // A page's scripts lead to each other; naming them all ahead would weigh on every first visit.
      resolveDependencies: (_file, dependencies) => dependencies.filter((name) => name.endsWith('.css')),
    },
  },
});
