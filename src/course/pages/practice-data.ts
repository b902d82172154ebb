import type { Course } from '../course';
import type { PracticePageData } from '../page-data';
import { questionIndex } from '../practice/question-index';
import { labelOf, noteOf } from './labels';

export const practiceData = (course: Course): PracticePageData => ({
  page: 'practice',
  modules: course.modules.map(({ id, title }) => ({ id, title })),
  domains: course.exam.domains,
  entries: questionIndex(course),
  catalogue: {
    services: course.services.map((service) => ({ ...noteOf(service), inScope: service.inScope })),
    phases: course.phases.map((phase) => ({ ...labelOf(phase), goal: phase.goal })),
    confusions: course.confusions,
    see: phasePassages(course),
  },
  lessons: Object.fromEntries(course.lessons.map(({ id, title }) => [id, title])),
});

/** The first section of a lesson whose anchor is a phase explains that phase. */
function phasePassages({ lessons, phases }: Course): Record<string, string> {
  return Object.fromEntries(
    phases.flatMap(({ id }) => {
      const lesson = lessons.find(({ outline }) => outline.some((heading) => heading.id === id));
      return lesson ? [[id, `${lesson.id}#${id}`]] : [];
    }),
  );
}
