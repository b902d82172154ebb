// A lesson's prose travels once: the page's data leaves out what the HTML around it already shows.
import type { LessonBlock } from './course';
import type { CoursePage } from './page-data';

/** The page's data for a script block in its own HTML, without the prose and pictures of a lesson. */
export const packIsland = (page: CoursePage): CoursePage =>
  mapBlocks(page, (block) => {
    if (block.block === 'prose') return { ...block, html: '' };
    if (block.block === 'diagram') return { ...block, diagram: { ...block.diagram, svg: block.diagram.svg && '' } };
    return block;
  });

/** The whole page again; `proseAt` and `pictureAt` give what the document shows for the block of that index. */
export const unpackIsland = (
  page: CoursePage,
  proseAt: (index: number) => string,
  pictureAt: (index: number) => string,
): CoursePage =>
  mapBlocks(page, (block, index) => {
    if (block.block === 'prose') return { ...block, html: proseAt(index) };
    if (block.block === 'diagram' && block.diagram.svg !== undefined) {
      return { ...block, diagram: { ...block.diagram, svg: pictureAt(index) } };
    }
    return block;
  });

function mapBlocks(page: CoursePage, change: (block: LessonBlock, index: number) => LessonBlock): CoursePage {
  if (page.data.page !== 'lesson') return page;
  const { lesson } = page.data;
  return { ...page, data: { ...page.data, lesson: { ...lesson, blocks: lesson.blocks.map(change) } } };
}
