import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { contentPlugin } from './src/build/content-plugin';
import { diagramFramePlugin } from './src/build/diagram-frame/diagram-frame-plugin';
import { sitePlugin } from './src/build/site-plugin';

export default defineConfig({
  base: './',
  plugins: [react(), contentPlugin(), diagramFramePlugin(), sitePlugin()],
  build: { target: 'baseline-widely-available', modulePreload: { polyfill: false } },
});
