import type { Course } from '../course';
import type { PracticePageData } from '../page-data';
import { type QuestionEntry, questionPieces } from '../practice/question-index';
import { labelOf, noteOf } from './labels';

export const practiceData = (course: Course, index: readonly QuestionEntry[]): PracticePageData => ({
  page: 'practice',
  modules: course.modules.map(({ id, title }) => ({ id, title })),
  domains: course.exam.domains,
  entries: index,
  catalogue: {
    services: course.services.map((service) => ({ ...noteOf(service), inScope: service.inScope })),
    phases: course.phases.map((phase) => ({ ...labelOf(phase), goal: phase.goal })),
    confusions: course.confusions,
    see: phasePassages(course),
  },
  lessons: Object.fromEntries(course.lessons.map(({ id, title }) => [id, title])),
  headings: headingsOf(course),
  ...(course.report !== undefined && { report: course.report }),
});

/** Only of passages that a question names, for the course has many more. */
function headingsOf(course: Course): Record<string, string> {
  const named = new Set([
    ...questionPieces(course).flatMap(({ questions }) => questions.flatMap(({ see }) => see)),
    ...Object.values(phasePassages(course)),
  ]);
  return Object.fromEntries(
    course.lessons.flatMap(({ id, outline }) =>
      outline
        .map((heading) => [`${id}#${heading.id}`, heading.text] as const)
        .filter(([address]) => named.has(address)),
    ),
  );
}

/** The first section of a lesson whose anchor is a phase explains that phase. */
function phasePassages({ lessons, phases }: Course): Record<string, string> {
  return Object.fromEntries(
    phases.flatMap(({ id }) => {
      const lesson = lessons.find(({ outline }) => outline.some((heading) => heading.id === id));
      return lesson ? [[id, `${lesson.id}#${id}`]] : [];
    }),
  );
}
