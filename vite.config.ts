import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentPlugin } from './src/build/content-plugin';
import { diagramFramePlugin } from './src/build/diagram-frame/diagram-frame-plugin';
import { sitePlugin } from './src/build/site-plugin';

export default defineConfig({
  base: './',
  plugins: [react(), contentPlugin(), diagramFramePlugin(), sitePlugin()],
  build: {
    target: 'baseline-widely-available',
    modulePreload: {
      polyfill: false,
      // A page's scripts lead to each other; naming them all ahead would weigh on every first visit.
      resolveDependencies: (_file, dependencies) => dependencies.filter((name) => name.endsWith('.css')),
    },
  },
});
