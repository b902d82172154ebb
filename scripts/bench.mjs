// npm run bench: times the engine and exits 1 where it is slower than promised.
import { installPackages, root } from './setup.mjs';

installPackages();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${root}tests/bench/engine.ts`, { configFile: false, root, logLevel: 'error' });
process.exitCode = module.benchEngine();
