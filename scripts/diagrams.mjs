// Draws the diagrams of the content folder; `--check` only looks whether all are drawn.
import { installPackages, loadModule, root } from './setup.mjs';

installPackages();
const { runDiagramsCommand } = await loadModule('src/build/diagrams/diagrams-command.ts');
process.exitCode = await runDiagramsCommand({ root, args: process.argv.slice(2), print: console.log });
