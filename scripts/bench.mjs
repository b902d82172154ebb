// npm run bench: times the engine and a first visit, and exits 1 where one is slower than promised; bench:packages does so for packages.
import { join } from 'node:path';
import { installBrowser, installPackages, loadModule, root, runPackaged, stop } from './setup.mjs';

installPackages();
process.env.CHROMIUM_PATH = installBrowser();
// DRILLBOOK_DIST names a site that is built already.
const folder = process.env.DRILLBOOK_DIST ?? join(root, '.cache/bench-site');
const build = ['build', '--outDir', folder, '--emptyOutDir', '--logLevel', 'warn'];
if (!process.env.DRILLBOOK_DIST && runPackaged('vite/bin/vite.js', build) !== 0) stop('The site could not be built.');
if (process.argv[2] === 'packages') {
  const { benchPackages } = await loadModule('tests/bench/package-visit.ts');
  process.exitCode = await benchPackages(folder);
} else {
  const { benchEngine } = await loadModule('tests/bench/engine.ts');
  const { benchFirstVisit } = await loadModule('tests/bench/first-visit.ts');
  process.exitCode = Math.max(benchEngine(), await benchFirstVisit(folder));
}
