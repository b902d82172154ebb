// Draws the diagrams of the content folder; `--check` only looks whether all are drawn.
import { installPackages, root } from './setup.mjs';

installPackages();
const { runnerImport } = await import('vite');
const { module } = await runnerImport('/src/build/diagrams/diagrams-command.ts', { configFile: false, root });
process.exitCode = await module.runDiagramsCommand({ root, args: process.argv.slice(2), print: console.log });
