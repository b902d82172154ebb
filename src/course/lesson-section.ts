// One section of a lesson by itself, as another page shows it beside a question.
import type { Passage } from '../core/passage';
import type { Lesson } from './course';

/** `depth` is that of its heading, which `passages` no longer hold. */
export type LessonSection = { title: string; depth: number; passages: readonly Passage[] };

/**
 * The section of an anchor: from its heading to the next one of the same or a higher level, without its questions.
 * `lessonHref` leads from the page on which it is shown to the lesson, so that its links go on leading where they led.
 * Undefined where the lesson has no such section.
 */
export function cutSection(
  { blocks, outline }: Pick<Lesson, 'blocks' | 'outline'>,
  anchor: string,
  lessonHref: string,
): LessonSection | undefined {
  const title = outline.find(({ id }) => id === anchor)?.text;
  const start = blocks.findIndex((block) => block.block === 'prose' && block.heading?.id === anchor);
  const opening = blocks[start];
  if (title === undefined || opening?.block !== 'prose' || !opening.heading) return undefined;
  const { depth } = opening.heading;
  const after = blocks.slice(start + 1);
  const end = after.findIndex((block) => block.block === 'prose' && block.heading && block.heading.depth <= depth);
  const rest = end < 0 ? after : after.slice(0, end);
  const withoutHeading = { block: opening.block, html: opening.html.replace(headingAtStart, '') };
  return {
    title,
    depth,
    passages: [withoutHeading, ...rest].flatMap((block) =>
      block.block === 'question' ? [] : [movedTo(lessonHref, block)],
    ),
  };
}

const headingAtStart = /^<div class="heading">.*?<\/div>/s;

/** Our own renderer wrote this HTML, so its forms are known: what needs the lesson's page around it goes, links are led anew. */
function movedTo(lessonHref: string, passage: Passage): Passage {
  const lead = (html: string) =>
    html.replace(
      /(<a\b[^>]*? href=")(?![a-z][a-z+.-]*:)([^"]*")/gi,
      (_all, before: string, href: string) => `${before}${lessonHref}${href}`,
    );
  if (passage.block === 'prose')
    return {
      block: 'prose',
      html: lead(
        passage.html
          .replace(/<a class="heading-link"[^>]*>#<\/a>/g, '')
          .replace(/(<h[1-6]) id="[^"]*" tabindex="-1"/g, '$1')
          .replace(/<button type="button" class="term"[^>]*>(.*?)<\/button>/gs, '$1'),
      ),
    };
  const { svg, steps, ...diagram } = passage.diagram;
  return {
    block: 'diagram',
    diagram: {
      ...diagram,
      steps: steps.map(({ label, leadsTo }) => ({ label, leadsTo })),
      ...(svg !== undefined && { svg: lead(svg) }),
    },
  };
}
