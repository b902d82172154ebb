// npm start: from a fresh clone to the built site in the browser.
import { join } from 'node:path';
import { installPackages, root, runPackaged, stop } from './setup.mjs';

installPackages();
const port = Number(process.env.PORT ?? 4173);
if (!Number.isInteger(port) || port < 0 || port > 65_535)
  stop(`PORT is “${process.env.PORT}”, which is no port number.`);
if (runPackaged('vite/bin/vite.js', ['build', '--logLevel', 'warn']) !== 0) stop('The build stopped; see above.');
const { serveSite } = await import('./serve.mjs');
try {
  const { address } = await serveSite(join(root, 'dist'), port);
  console.log(`Drillbook is at ${address} (stop with Ctrl+C)`);
} catch (error) {
  if (error.code === 'EADDRINUSE') stop(`Port ${port} is busy. Choose another one: PORT=${port + 1} npm start`);
  throw error;
}
