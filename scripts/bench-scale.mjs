// npm run bench:scale [-- <lessons>[:<bank questions>] …]: builds made courses of growing size and exits 1 where size costs more than promised.
import { installPackages, loadModule, root } from './setup.mjs';

installPackages();
const { benchScale } = await loadModule('tests/bench/scale/bench-scale.ts');
process.exitCode = await benchScale(root, process.argv.slice(2));
