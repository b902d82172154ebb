// Serves a built site as a plain static host would: folders end with a slash, unknown addresses get 404.html.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { join, normalize } from 'node:path';
import sirv from 'sirv';

/** Starts a server for `folder` on `port` (0 = any free one). Resolves with its address and a way to stop it; rejects when the port is taken. */
export function serveSite(folder, port) {
  const files = sirv(folder, { dev: true, etag: true });
  const missing = join(folder, '404.html');
  const server = createServer((request, response) => {
    const asked = readAddress(request.url ?? '/');
    if (!asked) {
      response.writeHead(400, { 'Content-Type': 'text/plain' }).end('This address cannot be read.');
      return;
    }
    const { pathname, search } = asked;
    const file = join(folder, normalize(asked.path));
    if (!pathname.endsWith('/') && existsSync(file) && statSync(file).isDirectory()) {
      response.writeHead(301, { Location: `${pathname}/${search}` }).end();
      return;
    }
    files(request, response, () => {
      response.writeHead(404, { 'Content-Type': 'text/html; charset=utf-8' });
      response.end(existsSync(missing) ? readFileSync(missing) : 'Not found');
    });
  });
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, () => {
      const { port: actual } = server.address();
      resolve({ address: `http://localhost:${actual}/`, stop: () => new Promise((done) => server.close(done)) });
    });
  });
}

/** The parts of a requested address, or undefined for one that is no valid address. */
function readAddress(url) {
  try {
    const { pathname, search } = new URL(`http://site${url}`);
    return { pathname, search, path: decodeURIComponent(pathname) };
  } catch {
    return undefined;
  }
}
