// Pages that an earlier build drew with the same app and the same data.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openStore, sha256 } from './kept-store';

export type PageMemory = {
  /** Names what draws the pages: the folder of the server build, and every other text that goes into a page. */
  appOf: (renderFolder: string, texts: readonly string[]) => string;
  /** The HTML of the page at a path; `from` is all that it is drawn from. */
  html: (path: string, from: readonly (string | Buffer)[], draw: () => Promise<string>) => Promise<Buffer>;
  sweep: () => void;
};

/** Opens the memory in a folder; `basis` is what every page depends on beside its data and the app. */
export function openPageMemory(folder: string, basis: readonly string[]): PageMemory {
  const store = openStore(folder);
  return {
    appOf: (renderFolder, texts) => {
      const files = readdirSync(renderFolder, { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.js'),
      );
      return sha256(...texts, ...files.sort().flatMap((file) => [file, readFileSync(join(renderFolder, file))]));
    },
    html: async (path, from, draw) => {
      const key = sha256(...basis, ...from);
      const kept = store.get(path, key);
      if (kept) return kept;
      const html = Buffer.from(await draw());
      store.put(path, key, html);
      return html;
    },
    sweep: store.sweep,
  };
}
