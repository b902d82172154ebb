// A lesson's prose travels once: the page's data leaves out what the HTML around it already shows, and says each text once.
import type { RichText } from '../core/passage';
import { scriptSafe, unmarked } from '../core/plain-text';
import type { LessonBlock } from './course';
import type { EmbedPage } from './embed/embed-page';
import type { CoursePage } from './page-data';

type AnyPage = CoursePage | EmbedPage;

/** The id of the empty element in a lesson into which prerendering puts the styles of what follows. */
export const laterStylesId = 'site:later-styles';

/** Stands for rich text without any markup; no id and no field of a page is called so. */
const plain = '=';

/** The page's data for a script block in its own HTML, as JSON that cannot close it, without the prose and pictures of a lesson. */
export function packIsland(page: AnyPage): string {
  const bare = mapBlocks(page, (block) => {
    if (block.block === 'prose') return { ...block, html: '' };
    if (block.block === 'diagram') return { ...block, diagram: { ...block.diagram, svg: block.diagram.svg && '' } };
    return block;
  });
  const text = JSON.stringify(bare, (_key, value: unknown) => (isUnmarked(value) ? { [plain]: value.text } : value));
  return scriptSafe(text);
}

/** The whole page again; `proseAt` and `pictureAt` give what the document shows for the block of that index. */
export function unpackIsland<P extends AnyPage = CoursePage>(
  packed: string,
  proseAt: (index: number) => string,
  pictureAt: (index: number) => string,
): P {
  // Our own build wrote this script block into the page; its shape is the build's promise.
  const page = JSON.parse(packed, (_key, value: unknown) => unmarkedAgain(value) ?? value) as P;
  return mapBlocks(page, (block, index) => {
    if (block.block === 'prose') return { ...block, html: proseAt(index) };
    if (block.block === 'diagram' && block.diagram.svg !== undefined) {
      return { ...block, diagram: { ...block.diagram, svg: pictureAt(index) } };
    }
    return block;
  });
}

function isUnmarked(value: unknown): value is RichText {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return false;
  if (!('text' in value && 'html' in value) || typeof value.text !== 'string') return false;
  return value.html === unmarked(value.text).html;
}

function unmarkedAgain(value: unknown): RichText | undefined {
  if (typeof value !== 'object' || value === null || !(plain in value)) return undefined;
  return typeof value[plain] === 'string' ? unmarked(value[plain]) : undefined;
}

function mapBlocks<P extends AnyPage>(page: P, change: (block: LessonBlock, index: number) => LessonBlock): P {
  const { data } = page;
  if (data.page !== 'lesson' && data.page !== 'embed-lesson') return page;
  const lesson = { ...data.lesson, blocks: data.lesson.blocks.map(change) };
  // The same page with other blocks, so of the same kind.
  return { ...page, data: { ...data, lesson } } as P;
}
