// Draws the icons of the installed app from public/favicon.svg; check in what it writes.
import { installPackages, loadModule, root } from './setup.mjs';

installPackages();
const { drawIcons } = await loadModule('src/build/offline/draw-icons.ts');
process.exitCode = await drawIcons(root, console.log);
