// One small server for both sides of a comparison: everything compressed ahead, cached as docs/operating.md advises.
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

export type Served = { body: Buffer; type: string; isBrotli: boolean; isForEver: boolean; tag: string };

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.xml': 'application/xml; charset=utf-8',
};

/** A file as it is sent; `path` decides its type and how long it may be kept. */
export function served(path: string, bytes: Buffer): Served {
  const type = types[extname(path)];
  const quality = { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } };
  const body = type ? brotliCompressSync(bytes, quality) : bytes;
  return {
    body,
    type: type ?? 'application/octet-stream',
    isBrotli: type !== undefined,
    isForEver: path.includes('/assets/'),
    tag: `"${createHash('sha256').update(body).digest('hex').slice(0, 16)}"`,
  };
}

/** Serves the files of `folder` and the `extra` ones, by their paths. */
export async function serveWithBrotli(
  folder: string,
  extra: ReadonlyMap<string, string>,
): Promise<{ address: string; stop: () => void }> {
  const files = new Map<string, Served>();
  const find = (path: string): Served | undefined => {
    const known = files.get(path);
    if (known) return known;
    const made = extra.get(path);
    const isThere = made !== undefined || names.has(path.slice(1));
    if (!isThere) return undefined;
    const file = served(path, made === undefined ? readFileSync(join(folder, path)) : Buffer.from(made));
    files.set(path, file);
    return file;
  };
  const names = new Set(readdirSync(folder, { recursive: true, encoding: 'utf8' }));
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://site');
    const file = find(pathname.endsWith('/') ? `${pathname}index.html` : pathname);
    if (!file) {
      response.writeHead(404, { 'Content-Type': 'text/plain' }).end('Not found');
      return;
    }
    const headers = {
      'Content-Type': file.type,
      'Cache-Control': file.isForEver ? 'public, max-age=31536000, immutable' : 'no-cache',
      ETag: file.tag,
      ...(file.isBrotli && { 'Content-Encoding': 'br' }),
    };
    if (request.headers['if-none-match'] === file.tag) response.writeHead(304, headers).end();
    else response.writeHead(200, { ...headers, 'Content-Length': file.body.length }).end(file.body);
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The server has no port.');
  return {
    address: `http://localhost:${address.port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}
