import type { EmbedPage } from '../course/embed/embed-page';
import type { CoursePage } from '../course/page-data';
import { unpackIsland } from '../course/page-island';

/** The page that the document was prerendered with, its prose read back from the document; undefined on a page that was not. `prepare` may change the island before it is read. */
export function adoptPage<P extends CoursePage | EmbedPage = CoursePage>(
  document: Document,
  prepare = (island: string) => island,
): P | undefined {
  const island = document.getElementById('site:page')?.textContent;
  if (!island) return undefined;
  const block = (index: number) => document.querySelector(`[data-block="${index}"]`);
  return unpackIsland<P>(
    prepare(island),
    (index) => block(index)?.innerHTML ?? '',
    (index) => block(index)?.querySelector('[data-diagram] svg')?.outerHTML ?? '',
  );
}
