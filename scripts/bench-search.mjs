// How fast search answers in a course of 2,000 lessons; exits 1 above the goal. Needs a built site (dist, or DRILLBOOK_DIST).
import { installBrowser, installPackages, root } from './setup.mjs';

installPackages();
process.env.CHROMIUM_PATH = installBrowser();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${root}tests/bench/search-latency.ts`, {
  configFile: false,
  root,
  logLevel: 'error',
});
process.exitCode = await module.benchSearch(root);
