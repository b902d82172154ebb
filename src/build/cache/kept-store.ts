// What an earlier build worked out, one file a thing. Nothing in it is trusted that does not carry its key and its checksum.
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export type KeptStore = {
  /** What was kept under a name for this very key; undefined, and dropped, where it is of another key or damaged. */
  get: (name: string, key: string) => Buffer | undefined;
  put: (name: string, key: string, body: Buffer) => void;
  /** Drops what was neither asked for nor kept since the store was opened. */
  sweep: () => void;
};

/** Where builds keep what they worked out: `DRILLBOOK_CACHE`, or `.cache` beside package.json. */
export const cacheFolder = (root: string): string => resolve(root, process.env.DRILLBOOK_CACHE ?? '.cache');

export const sha256 = (...parts: readonly (string | Buffer)[]): string => {
  const hash = createHash('sha256');
  // The lengths keep two different lists from reading alike.
  for (const part of parts) hash.update(`${part.length}:`).update(part);
  return hash.digest('hex');
};

/** Opens the store in a folder, which need not be there. A folder that cannot be read or written keeps nothing and stops nothing. */
export function openStore(folder: string): KeptStore {
  const used = new Set<string>();
  const fileOf = (name: string) => {
    const file = sha256(name).slice(0, 40);
    used.add(file);
    return join(folder, file);
  };
  const quietly = <T>(work: () => T): T | undefined => {
    try {
      return work();
    } catch {
      return undefined;
    }
  };
  quietly(() => mkdirSync(folder, { recursive: true }));
  return {
    get: (name, key) => {
      const file = fileOf(name);
      const kept = quietly(() => readFileSync(file));
      if (!kept) return undefined;
      const body = kept.subarray(headLength);
      if (kept.subarray(0, headLength).toString('latin1') === headOf(key, body)) return body;
      quietly(() => rmSync(file));
      return undefined;
    },
    put: (name, key, body) => {
      const file = fileOf(name);
      quietly(() => writeFileSync(file, Buffer.concat([Buffer.from(headOf(key, body), 'latin1'), body])));
    },
    sweep: () => {
      for (const file of quietly(() => readdirSync(folder)) ?? [])
        if (!used.has(file)) quietly(() => rmSync(join(folder, file), { recursive: true }));
    },
  };
}

const headLength = 128;
const headOf = (key: string, body: Buffer): string => sha256(key) + sha256(body);
