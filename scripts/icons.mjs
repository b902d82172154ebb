// Draws the icons of the installed app from public/favicon.svg; check in what it writes.
import { installPackages, root } from './setup.mjs';

installPackages();
const { runnerImport } = await import('vite');
const { module } = await runnerImport('/src/build/offline/draw-icons.ts', { configFile: false, root });
process.exitCode = await module.drawIcons(root, console.log);
