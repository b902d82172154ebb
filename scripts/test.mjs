// npm test: everything that must hold, in the order in which it fails fastest.
import { installBrowser, installPackages, installShellCheck, runPackaged } from './setup.mjs';

installPackages();
const tools = { CHROMIUM_PATH: installBrowser(), SHELLCHECK_PATH: installShellCheck() };

const steps = [
  ['Format and lint', '@biomejs/biome/bin/biome', ['check', '--error-on-warnings']],
  ['Types', 'typescript/bin/tsc', ['--noEmit', '-p', 'tsconfig.json']],
  ['Unit and component tests', 'vitest/vitest.mjs', ['run', '--project', 'unit']],
  ['Diagrams', '../scripts/diagrams.mjs', ['--check']],
  ['Coverage report', '../scripts/coverage.mjs', ['--check']],
  ['Build', 'vite/bin/vite.js', ['build', '--logLevel', 'warn']],
  ['Sizes', '../scripts/check-sizes.mjs', []],
  ['Browser tests', 'vitest/vitest.mjs', ['run', '--project', 'e2e']],
];

const started = Date.now();
for (const [title, program, args] of steps) {
  console.log(`\n▸ ${title}`);
  if (runPackaged(program, args, tools) !== 0) {
    console.error(`\n✗ ${title} failed.`);
    process.exit(1);
  }
}
console.log(`\nAll ${steps.length} steps passed in ${Math.round((Date.now() - started) / 1000)} s.`);
