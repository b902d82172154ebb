// npm run build: the static site in dist/.
import { installPackages, runPackaged } from './setup.mjs';

installPackages();
process.exitCode = runPackaged('vite/bin/vite.js', ['build', ...process.argv.slice(2)]);
