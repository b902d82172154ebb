// How fast search answers in a course of 2,000 lessons; exits 1 above the goal. Needs a built site (dist, or DRILLBOOK_DIST).
import { installBrowser, installPackages, loadModule, root } from './setup.mjs';

installPackages();
process.env.CHROMIUM_PATH = installBrowser();
const { benchSearch } = await loadModule('tests/bench/search-latency.ts');
process.exitCode = await benchSearch(root);
