// The sandboxed page that draws diagrams which have no stored picture: copied into the build, served in development.
import { copyFileSync, createReadStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

const folder = 'diagram-frame';

/** The frame's files by name, with where they come from, relative to the project's folder, and their type. */
const files: Readonly<Record<string, { from: string; type: string }>> = {
  'frame.html': { from: 'src/build/diagram-frame/frame.html', type: 'text/html; charset=utf-8' },
  'frame.js': { from: 'src/build/diagram-frame/frame.js', type: 'text/javascript; charset=utf-8' },
  'mermaid.min.js': { from: 'node_modules/mermaid/dist/mermaid.min.js', type: 'text/javascript; charset=utf-8' },
};

/** Copies the frame to `<outDir>/diagram-frame/`. `root` is the project's folder. */
export function emitDiagramFrame(root: string, outDir: string): void {
  mkdirSync(join(outDir, folder), { recursive: true });
  for (const [name, { from }] of Object.entries(files)) copyFileSync(join(root, from), join(outDir, folder, name));
}

/** Serves the frame below `/diagram-frame/` in development and copies it when the client is built. */
export function diagramFramePlugin(): Plugin {
  return {
    name: 'drillbook:diagram-frame',
    applyToEnvironment: ({ name }) => name === 'client',
    configureServer({ config, middlewares }) {
      middlewares.use((request, response, next) => {
        const name = /\/diagram-frame\/([\w.]+)(?:\?.*)?$/.exec(request.url ?? '')?.[1] ?? '';
        const file = Object.hasOwn(files, name) ? files[name] : undefined;
        if (!file) return next();
        response.setHeader('Content-Type', file.type);
        createReadStream(join(config.root, file.from)).pipe(response);
      });
    },
    writeBundle({ dir }) {
      if (dir) emitDiagramFrame(this.environment.config.root, dir);
    },
  };
}
