// npm run build: the static site in dist/.
import { join } from 'node:path';
import { buildFlags } from './build-flags.mjs';
import { installPackages, root, run } from './setup.mjs';

installPackages();
const vite = join(root, 'node_modules/vite/bin/vite.js');
process.exitCode = run(process.execPath, [...buildFlags, vite, 'build', ...process.argv.slice(2)]);
