// npm run coverage: writes docs/coverage.md from the content; `--check` only looks whether it is up to date.
import { installPackages, loadModule, root } from './setup.mjs';

installPackages();
const { runCoverageCommand } = await loadModule('src/build/coverage-command.ts');
process.exitCode = await runCoverageCommand(root, process.argv.slice(2));
