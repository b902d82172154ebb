import type { LessonOnPage } from '../page-data';

/** `above` are the titles of the headings over the part, from the second level down: without them its first heading would skip a level. */
export type LessonPart = { lesson: LessonOnPage; above: readonly string[] };

/**
 * The part of a lesson from a heading to the next one of the same or a higher level, with its questions. Undefined where
 * the lesson has no such heading.
 */
export function cutPart(lesson: LessonOnPage, anchor: string): LessonPart | undefined {
  const { blocks, outline } = lesson;
  const start = blocks.findIndex((block) => block.block === 'prose' && block.heading?.id === anchor);
  const opening = blocks[start];
  const place = outline.findIndex(({ id }) => id === anchor);
  if (opening?.block !== 'prose' || !opening.heading || place < 0) return undefined;
  const { depth } = opening.heading;
  const after = blocks.slice(start + 1);
  const end = after.findIndex((block) => block.block === 'prose' && block.heading && block.heading.depth <= depth);
  const shown = [opening, ...(end < 0 ? after : after.slice(0, end))];
  const asked = new Set(shown.flatMap((block) => (block.block === 'question' ? [block.id] : [])));
  const anchors = new Set(
    shown.flatMap((block) => (block.block === 'prose' && block.heading ? [block.heading.id] : [])),
  );
  const above: string[] = [];
  let wanted = depth - 1;
  for (const heading of outline.slice(0, place).reverse()) {
    if (heading.depth !== wanted || wanted < 2) continue;
    above.unshift(heading.text);
    wanted -= 1;
  }
  return {
    lesson: {
      ...lesson,
      blocks: shown,
      outline: outline.filter(({ id }) => anchors.has(id)),
      questions: lesson.questions.filter(({ id }) => asked.has(id)),
    },
    above,
  };
}
