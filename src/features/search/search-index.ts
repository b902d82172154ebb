// The search index of the site, as the dialog sees it: text in, links by kind out.
import { type SearchKind, searchKinds } from '../../course/search/search-records';
import { cutExcerpt, type ExcerptPiece } from './excerpt';

export type SearchHit = { path: string; title: string; place: string; excerpt: readonly ExcerptPiece[] };

/** `total` counts all that was found, `hits` are the best of it. */
export type SearchGroup = { kind: SearchKind; total: number; hits: readonly SearchHit[] };

/** Rejects when a piece of the index does not come. Groups without hits are left out. */
export type SearchIndex = { search: (text: string) => Promise<readonly SearchGroup[]> };

/** The part of Pagefind's client that is used here. */
type Fragment = {
  raw_url?: string;
  url: string;
  content: string;
  meta: Readonly<Record<string, string>>;
  locations: readonly number[];
};
type Client = {
  init: () => Promise<void>;
  search: (
    text: string,
    options: { filters: { kind: string } },
  ) => Promise<{ results: readonly { data: () => Promise<Fragment> }[] }>;
};
type ClientModule = { createInstance: (options: Readonly<Record<string, unknown>>) => Client };

const hitsOfKind = 5;

const opened = new Map<string, Promise<SearchIndex>>();

/** The index of the site at `root`, opened once; after a failure the next call tries again. */
export function openSearchIndex(root: string): Promise<SearchIndex> {
  const opening = opened.get(root) ?? loadIndex(root);
  opened.set(root, opening);
  opening.catch(() => opened.delete(root));
  return opening;
}

/**
 * Loads the client and the part of the index that every search needs. `root` is the address of the site.
 * The client would start its worker from a plain string, which Trusted Types forbid; without one it works in the page.
 */
async function loadIndex(root: string): Promise<SearchIndex> {
  // The build puts Pagefind's own client there; its shape is that of the pinned version.
  const client = (await import(/* @vite-ignore */ `${root}pagefind/pagefind.js`)) as ClientModule;
  const index = client.createInstance({
    basePath: `${root}pagefind/`,
    baseUrl: '/',
    noWorker: true,
    ranking: { metaWeights: { title: 6, place: 0.5 } },
  });
  await index.init();
  return {
    search: async (text) => {
      const groups = await Promise.all(
        searchKinds.map(async (kind): Promise<SearchGroup> => {
          const { results } = await index.search(text, { filters: { kind } });
          const fragments = await Promise.all(results.slice(0, hitsOfKind).map((result) => result.data()));
          return { kind, total: results.length, hits: fragments.map(hitOf) };
        }),
      );
      return groups.filter(({ hits }) => hits.length > 0);
    },
  };
}

/** The text comes unescaped and is shown as text; the client's own excerpts are HTML and stay unused. */
const hitOf = ({ raw_url, url, content, meta, locations }: Fragment): SearchHit => ({
  path: raw_url ?? url,
  title: meta.title ?? '',
  place: meta.place ?? '',
  excerpt: cutExcerpt(content, locations),
});
