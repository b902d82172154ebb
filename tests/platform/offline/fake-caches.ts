// Caches and a host in memory: Node has requests and responses, but no place to store them.

export class FakeCaches {
  readonly opened = new Map<string, FakeCache>();
  async open(name: string): Promise<Cache> {
    const cache = this.opened.get(name) ?? new FakeCache();
    this.opened.set(name, cache);
    // The part of a cache that is used here.
    return cache as unknown as Cache;
  }
  keys = async (): Promise<string[]> => [...this.opened.keys()];
  delete = async (name: string): Promise<boolean> => this.opened.delete(name);
  match = async () => undefined;
  has = async (name: string): Promise<boolean> => this.opened.has(name);
}

type Asked = string | URL | { url: string };

const origin = 'https://host.example';
const addressOf = (asked: Asked): string =>
  new URL(asked instanceof URL || typeof asked === 'string' ? asked : asked.url, origin).href;

class FakeCache {
  readonly rows = new Map<string, { body: string; headers: Headers }>();
  async match(asked: Asked): Promise<Response | undefined> {
    const row = this.rows.get(addressOf(asked));
    return row && new Response(row.body, { headers: row.headers });
  }
  async put(asked: Asked, response: Response): Promise<void> {
    this.rows.set(addressOf(asked), { body: await response.text(), headers: response.headers });
  }
  delete = async (asked: Asked): Promise<boolean> => this.rows.delete(addressOf(asked));
  keys = async (): Promise<Request[]> => [...this.rows.keys()].map((url) => new Request(url));
}

/** The bodies in a cache by their path. */
export const stored = (caches: FakeCaches, name: string): Record<string, string> =>
  Object.fromEntries(
    [...(caches.opened.get(name)?.rows ?? [])].map(([url, { body }]) => [new URL(url).pathname, body]),
  );

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  css: 'text/css',
  json: 'application/json',
  html: 'text/html; charset=utf-8',
};

/** A host with these files by path, and what it was asked for. Anything else gets a page that says so. */
export function fakeHost(files: Record<string, string>) {
  const asked: string[] = [];
  const fetch = async (address: Asked): Promise<Response> => {
    const { pathname } = new URL(addressOf(address));
    asked.push(pathname);
    const body = files[pathname];
    const type = types[body === undefined ? 'html' : (pathname.split('.').at(-1) ?? '')] ?? 'text/html';
    const response = new Response(body ?? 'Not found', {
      status: body === undefined ? 404 : 200,
      headers: { 'Content-Type': type },
    });
    // What a browser says of an answer from the page's own host.
    Object.defineProperty(response, 'type', { value: 'basic' });
    return response;
  };
  return { files, asked, fetch };
}
