import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/** Where the sizes check looks for it, from the root of the project. */
const file = '.cache/chunk-contents.json';

/** Notes what each script of the site is made of, as characters by package or by folder of `src`, for the check of sizes. */
export function chunkContentsPlugin(): Plugin {
  return {
    name: 'drillbook:chunk-contents',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    generateBundle(_options, bundle) {
      const contents = Object.values(bundle).flatMap((chunk) => {
        if (chunk.type !== 'chunk') return [];
        const parts: Record<string, number> = {};
        for (const [id, { renderedLength }] of Object.entries(chunk.modules)) {
          if (renderedLength > 0) parts[ownerOf(id)] = (parts[ownerOf(id)] ?? 0) + renderedLength;
        }
        return [[chunk.fileName, parts]];
      });
      const { root } = this.environment.config;
      mkdirSync(join(root, '.cache'), { recursive: true });
      writeFileSync(join(root, file), JSON.stringify(Object.fromEntries(contents)));
    },
  };
}

/** The package that a module belongs to, or its folder in `src`. */
function ownerOf(id: string): string {
  const installed = id.split('/node_modules/').at(-1);
  if (installed !== undefined && installed !== id) {
    const [first = '', second = ''] = installed.split('/');
    return first.startsWith('@') ? `${first}/${second}` : first;
  }
  return /\/src\/([\w-]+)\//.exec(id)?.[1]?.replace(/^/, 'src/') ?? 'the bundler';
}
