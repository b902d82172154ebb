import type { Problem } from '../../core/problem';
import type { Question } from '../../questions/question-kinds';
import type { Heading, Lesson } from '../course';
import { placeAt } from '../markdown/source-text';
import type { OutlinedFile } from './asked-question';

export type UnaskedSection = { lesson: Lesson; heading: Heading };

/** Sections of level 2 that no question of the course names in its `see`, neither by their own anchor nor by one inside them. */
export function unaskedSections(lessons: readonly Lesson[], questions: readonly Question[]): UnaskedSection[] {
  const seen = new Set(questions.flatMap(({ see }) => see));
  return lessons.flatMap((lesson) => {
    const sections: { heading: Heading; anchors: string[] }[] = [];
    for (const heading of lesson.outline)
      if (heading.depth === 2) sections.push({ heading, anchors: [heading.id] });
      else sections.at(-1)?.anchors.push(heading.id);
    return sections
      .filter(({ anchors }) => !anchors.some((anchor) => seen.has(`${lesson.id}#${anchor}`)))
      .map(({ heading }) => ({ lesson, heading }));
  });
}

/** The warning section-unasked, at the heading of each such section. */
export const findUnaskedSections = (
  sections: readonly UnaskedSection[],
  fileOf: (lesson: Lesson) => OutlinedFile | undefined,
): Problem[] =>
  sections.flatMap(({ lesson, heading }): Problem[] => {
    const file = fileOf(lesson);
    const block = file && [...file.outline.anchors].find(([, anchor]) => anchor === heading.id)?.[0];
    if (!file || !block) return [];
    return [
      {
        severity: 'warning',
        code: 'section-unasked',
        message: `No question asks about the section “${heading.text}”.`,
        suggestion: `Add a question with see: ${lesson.id}#${heading.id}`,
        place: placeAt(file.source, block.offset),
      },
    ];
  });
