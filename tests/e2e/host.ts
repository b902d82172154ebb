// A host of its own for one test: it can go away and come back, and a second build can be put on it.
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';
import { serveSite } from '../../scripts/serve.mjs';
import { patient } from './patient';

export type Host = {
  /** The address of the site, with a slash at its end. */
  address: string;
  folder: string;
  /** Nobody can reach it any more. */
  goAway(): Promise<void>;
  /** It takes connections and never says a word. */
  stall(): Promise<void>;
  comeBack(): Promise<void>;
  /** Puts a build with other names for all its hashed files there, and takes the old one away. */
  deploy(): void;
};

/** The built site on a host of its own, below `path`. */
export async function startHost(path = ''): Promise<Host> {
  const root = mkdtempSync(join(tmpdir(), 'drillbook-host-'));
  onTestFinished(() => rmSync(root, { recursive: true, force: true }));
  const live = join(root, 'live');
  const folder = join(live, path);
  cpSync(inject('siteFolder'), folder, { recursive: true });
  let running = await serveSite(live, 0);
  const port = Number(new URL(running.address).port);
  let isAway = false;
  const goAway = async () => {
    if (isAway) return;
    isAway = true;
    await running.stop();
  };
  onTestFinished(goAway);
  return {
    address: running.address + path,
    folder,
    goAway,
    stall: async () => {
      await goAway();
      const sockets = new Set<Socket>();
      const deaf = createServer((socket) => sockets.add(socket));
      await new Promise<void>((resolve) => deaf.listen(port, resolve));
      onTestFinished(() => {
        for (const socket of sockets) socket.destroy();
        deaf.close();
      });
    },
    comeBack: async () => {
      running = await serveSite(live, port);
      isAway = false;
    },
    deploy: () => {
      const next = join(root, 'next');
      cpSync(folder, next, { recursive: true });
      renameHashed(next);
      rmSync(folder, { recursive: true });
      renameSync(next, folder);
    },
  };
}

function renameHashed(folder: string): void {
  const renamed = new Map<string, string>();
  for (const name of readdirSync(join(folder, 'assets'))) {
    const after = name.replace(/\.(js|css)$/, '2.$1');
    renamed.set(name, after);
    renameSync(join(folder, 'assets', name), join(folder, 'assets', after));
  }
  const names = new RegExp([...renamed.keys()].map((name) => name.replaceAll('.', '\\.')).join('|'), 'g');
  for (const path of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    const file = join(folder, path);
    if (!statSync(file).isFile() || !/\.(?:html|js|css|json)$/.test(path) || path.startsWith('diagram-frame')) continue;
    const text = readFileSync(file, 'utf8');
    const after = text.replace(names, (name) => renamed.get(name) ?? name);
    if (after !== text) writeFileSync(file, after);
  }
}

/** Waits until the service worker answers for this page. */
export const hasWorker = (page: Page): Promise<void> =>
  expect.poll(() => page.evaluate(() => navigator.serviceWorker.controller !== null), patient).toBe(true);

/** Waits until this address is stored. */
export const isStored = (page: Page, address: string): Promise<void> =>
  expect.poll(() => page.evaluate(async (url) => (await caches.match(url)) !== undefined, address), patient).toBe(true);
