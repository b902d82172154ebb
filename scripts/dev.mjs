// npm run dev: the author's loop.
import { installPackages, runPackaged } from './setup.mjs';

installPackages();
process.exitCode = runPackaged('vite/bin/vite.js', process.argv.slice(2));
