// npm run coverage: writes docs/coverage.md from the content; `--check` only looks whether it is up to date.
import { installPackages, root } from './setup.mjs';

installPackages();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${root}src/build/coverage-command.ts`, {
  configFile: false,
  root,
  logLevel: 'error',
});
process.exitCode = await module.runCoverageCommand(root, process.argv.slice(2));
