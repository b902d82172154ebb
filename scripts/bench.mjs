// npm run bench: times the engine and exits 1 where it is slower than promised.
import { installPackages, loadModule } from './setup.mjs';

installPackages();
const { benchEngine } = await loadModule('tests/bench/engine.ts');
process.exitCode = benchEngine();
