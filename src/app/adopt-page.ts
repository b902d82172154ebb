import type { EmbedPage } from '../course/embed/embed-page';
import type { CoursePage } from '../course/page-data';
import { unpackIsland } from '../course/page-island';

/** The page that the document was prerendered with, its prose read back from the document; undefined on a page that was not. */
export function adoptPage<P extends CoursePage | EmbedPage = CoursePage>(document: Document): P | undefined {
  const island = document.getElementById('site:page')?.textContent;
  if (!island) return undefined;
  const block = (index: number) => document.querySelector(`[data-block="${index}"]`);
  return unpackIsland<P>(
    island,
    (index) => block(index)?.innerHTML ?? '',
    (index) => block(index)?.querySelector('[data-diagram] svg')?.outerHTML ?? '',
  );
}
