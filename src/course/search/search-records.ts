// What search finds: one record for each lesson, section, question and service, in plain text and without any answer.
import type { Passage } from '../../core/passage';
import { textOfHtml } from '../../core/plain-text';
import { type Kind, kindOf, type Question } from '../../questions/question-kinds';
import type { Course, Lesson, LessonBlock } from '../course';
import { openChoice, practiceSearch } from '../practice/practice-choice';
import { stemOf } from '../question-stem';

/** In the order in which results are shown. */
export const searchKinds = ['lesson', 'section', 'question', 'service'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** `path` starts at the site's root; `place` names where the thing stands, and is empty for what stands by itself. */
export type SearchRecord = { kind: SearchKind; path: string; title: string; place: string; text: string };

/** All records of a course, in reading order. */
export const searchRecords = (course: Course): SearchRecord[] => [
  ...course.lessons.flatMap(lessonRecords),
  ...course.bank.flatMap(({ title, questions }) =>
    questions.map((question) => {
      const path = `/practice/?${practiceSearch({ ...openChoice, ids: [question.id] })}`;
      return { kind: 'question' as const, path, title: question.title.text, place: title, text: textOf(question) };
    }),
  ),
  ...course.services.map(({ id, name, aliases, category, purpose, phases }) => ({
    kind: 'service' as const,
    path: `/services/${id}/`,
    title: name,
    place: category,
    text: [purpose, ...Object.values(phases).map(({ why }) => `${why.replace(/\.$/, '')}.`), ...aliases].join(' '),
  })),
];

function lessonRecords({ id, title, summary, outline, blocks, questions }: Lesson): SearchRecord[] {
  const path = `/lessons/${id}/`;
  const parts = splitAtHeadings(blocks);
  const opening = parts.get('') ?? [];
  return [
    { kind: 'lesson', path, title, place: '', text: [summary, ...opening].join(' ') },
    ...outline.map((heading) => ({
      kind: 'section' as const,
      path: `${path}#${heading.id}`,
      title: heading.text,
      place: title,
      text: (parts.get(heading.id) ?? []).join(' '),
    })),
    ...questions.map((question) => ({
      kind: 'question' as const,
      path: `${path}#${question.id}`,
      title: question.title.text,
      place: title,
      text: textOf(question),
    })),
  ];
}

/** The texts under each heading, by its anchor; those before the first stand under the empty one. */
function splitAtHeadings(blocks: readonly LessonBlock[]): Map<string, string[]> {
  const parts = new Map<string, string[]>();
  let anchor = '';
  for (const block of blocks) {
    if (block.block === 'question') continue;
    if (block.block === 'prose' && block.heading) anchor = block.heading.id;
    parts.set(anchor, [...(parts.get(anchor) ?? []), textOfPassage(block)]);
  }
  return parts;
}

function textOfPassage(passage: Passage): string {
  if (passage.block === 'prose') return readableText(passage.html);
  const { title, description, steps } = passage.diagram;
  return [title, description, ...steps.map(({ label }) => label)].join(' ');
}

const inline = /<\/?(?:a|abbr|b|button|code|del|em|i|kbd|mark|s|span|strong|sub|sup)\b[^>]*>/g;

/** The text of our renderer's HTML without its heading and its controls; words that are partly marked stay whole. */
const readableText = (html: string): string =>
  textOfHtml(
    html
      .replace(/<div class="heading">.*?<\/div>/gs, ' ')
      .replace(/<button type="button" class="copy"[^>]*>.*?<\/button>/gs, ' ')
      .replace(inline, ''),
  );

/** What a learner reads before the answer; its parts are sorted, since for some kinds their order is the answer. */
const textOf = <K extends Kind>(question: Question<K>): string => {
  const kind = kindOf(question);
  const lines = kind.describe(question.ask, kind.blank(question.ask));
  const stem = stemOf(question).slice(question.title.text.length).trim();
  return [stem, ...lines.map((line) => line.replace(/^\[ \] /, '')).sort()].filter((text) => text !== '').join(' · ');
};
