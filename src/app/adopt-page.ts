import type { CoursePage } from '../course/page-data';
import { unpackIsland } from '../course/page-island';

/** The page that the document was prerendered with, its prose read back from the document; undefined on a page that was not. */
export function adoptPage(document: Document): CoursePage | undefined {
  const island = document.getElementById('site:page')?.textContent;
  if (!island) return undefined;
  // Our own build wrote this script block into the page; its shape is the build's promise.
  const packed = JSON.parse(island) as CoursePage;
  const block = (index: number) => document.querySelector(`[data-block="${index}"]`);
  return unpackIsland(
    packed,
    (index) => block(index)?.innerHTML ?? '',
    (index) => block(index)?.querySelector('[data-diagram] svg')?.outerHTML ?? '',
  );
}
