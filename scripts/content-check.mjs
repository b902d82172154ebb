// npm run content:check [-- --fix] [folder]: prints what the course covers and every problem; exits 1 when one is an error.
import { installPackages, root, stop } from './setup.mjs';

installPackages();
const { runnerImport } = await import('vite');
const { module } = await runnerImport(`${root}src/build/check-content.ts`, {
  configFile: false,
  root,
  logLevel: 'error',
});
try {
  process.exitCode = await module.checkContent(root, process.argv.slice(2));
} catch (error) {
  stop(error.message);
}
