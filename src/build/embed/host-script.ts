// drillbook.js, the one file of the build that runs on pages of others.
import { build } from 'vite';
import { hostScript } from '../../core/embed/embed-snippet';

/** Writes drillbook.js into `outDir`: a classic script without any import. `root` is the project's folder. */
export async function buildHostScript(root: string, outDir: string): Promise<void> {
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir,
      emptyOutDir: false,
      target: 'baseline-widely-available',
      modulePreload: false,
      rolldownOptions: {
        input: 'src/embed-host/drillbook.ts',
        output: { format: 'iife', entryFileNames: hostScript },
      },
    },
  });
}
