// The search index of the site, as the dialog sees it: text in, links by kind out.
import { findRecords } from '../../course/search/find-records';
import { type SearchStart, startName } from '../../course/search/search-pieces';
import type { SearchKind } from '../../course/search/search-records';
import { cutExcerpt, type ExcerptPiece } from './excerpt';

export type SearchHit = { path: string; title: string; place: string; excerpt: readonly ExcerptPiece[] };

/** `total` counts all that was found, `hits` are the best of it. */
export type SearchGroup = { kind: SearchKind; total: number; hits: readonly SearchHit[] };

/** Rejects when a piece of the index does not come. Groups without hits are left out. */
export type SearchIndex = { search: (text: string) => Promise<readonly SearchGroup[]> };

const hitsOfKind = 5;

const opened = new Map<string, Promise<SearchIndex>>();

/** The index of the site at `root`, opened once; after a failure the next call tries again. */
export function openSearchIndex(root: string): Promise<SearchIndex> {
  const opening = opened.get(root) ?? loadIndex(root, () => opened.delete(root));
  opened.set(root, opening);
  opening.catch(() => opened.delete(root));
  return opening;
}

/** `root` is the address of the site; `failed` is told of a piece that did not come, since a new build may have taken the old pieces away. */
async function loadIndex(root: string, failed: () => void): Promise<SearchIndex> {
  const pieces = new Map<string, Promise<unknown>>();
  const load = <T>(name: string): Promise<T> => {
    const piece = pieces.get(name) ?? readJson(`${root}search-index/${name}`);
    pieces.set(name, piece);
    piece.catch(() => {
      pieces.delete(name);
      failed();
    });
    // Our own build wrote it in this form under this name.
    return piece as Promise<T>;
  };
  const start = await load<SearchStart>(startName);
  return {
    search: async (text) =>
      (await findRecords(text, start, load, hitsOfKind)).map(({ kind, total, records }) => ({
        kind,
        total,
        hits: records.map(({ path, title, place, text, matched }) => ({
          ...{ path, title, place },
          excerpt: cutExcerpt(text, matched),
        })),
      })),
  };
}

async function readJson(address: string): Promise<unknown> {
  // The start tells which pieces there are, so it must be that of the site as it is now.
  const response = await fetch(address, { cache: address.endsWith(startName) ? 'no-cache' : 'default' });
  if (!response.ok) throw new Error(`${address} answered ${response.status}.`);
  return response.json();
}
