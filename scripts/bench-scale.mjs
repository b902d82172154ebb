// npm run bench:scale [-- <lessons>[:<bank questions>] …]: builds made courses of growing size and exits 1 where size costs more than promised.
import { installPackages, root } from './setup.mjs';

installPackages();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${root}tests/bench/scale/bench-scale.ts`, {
  configFile: false,
  root,
  logLevel: 'error',
});
process.exitCode = await module.benchScale(root, process.argv.slice(2));
