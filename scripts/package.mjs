// npm run package -- <lesson|paper|board> --format <format>: a file for a learning system, made of the built site.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { installPackages, loadModule, root, runPackaged, stop } from './setup.mjs';

installPackages();
const args = process.argv.slice(2);
const site = process.env.DRILLBOOK_DIST ?? join(root, 'dist');
const isHelp = args.length === 0 || args.includes('--help') || args.includes('-h');
if (!isHelp && !existsSync(join(site, 'player/kit.json'))) {
  if (process.env.DRILLBOOK_DIST) stop(`DRILLBOOK_DIST names ${site}, which holds no built site with a player.`);
  console.log('Building the site…');
  if (runPackaged('vite/bin/vite.js', ['build', '--logLevel', 'warn']) !== 0) stop('The build stopped; see above.');
}
const { runPackageCommand } = await loadModule('src/build/package/package-command.ts');
const folder = process.env.INIT_CWD ?? process.cwd();
process.exitCode = await runPackageCommand(args, { site, folder, print: console.log, complain: console.error });
