// What was read of each content file by the same code; `v8` keeps maps, and objects that are one and the same.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Memory } from '../../course/memory/memory';
import { openStore, sha256 } from './kept-store';

/** Changes with every file that could change what the build writes, with the packages, and with Node. */
export function codeVersion(root: string): string {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.(?:ts|tsx|js|html)$/.test(file),
  );
  return sha256(
    process.version,
    readFileSync(join(root, 'package-lock.json')),
    ...files.sort().flatMap((file) => [file, readFileSync(join(root, 'src', file))]),
  );
}

/** Opens the memory in a folder for this version of the code. */
export function openCompileMemory(folder: string, version: string): Memory & { sweep: () => void } {
  const store = openStore(folder);
  const bases = new Map<string, string>();
  const keyOf = (text: string, basis: string) => {
    const short = bases.get(basis) ?? sha256(basis);
    bases.set(basis, short);
    return sha256(version, short, text);
  };
  return {
    recall: <T>(part: string, { file, text }: { file: string; text: string }, basis: string): T | undefined => {
      const body = store.get(`${part} ${file}`, keyOf(text, basis));
      // This very code wrote it under this very key; the store has compared both.
      return body && (deserialize(body) as T);
    },
    keep: (part, { file, text }, basis, value) => store.put(`${part} ${file}`, keyOf(text, basis), serialize(value)),
    sweep: store.sweep,
  };
}
