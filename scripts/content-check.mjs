// npm run content:check [-- --fix] [folder]: prints what the course covers and every problem; exits 1 when one is an error.
import { installPackages, loadModule, root, stop } from './setup.mjs';

installPackages();
const { checkContent } = await loadModule('src/build/check-content.ts');
try {
  process.exitCode = await checkContent(root, process.argv.slice(2));
} catch (error) {
  stop(error.message);
}
