import type { Course } from '../course';
import type { PrintPageData } from '../page-data';
import { labelOf } from './labels';

/** What can be printed; the questions themselves are loaded from the pages on which they are asked. */
export function printData(course: Course): PrintPageData {
  const { title, exam, modules, lessons, phases } = course;
  const titles = new Map(lessons.map((lesson) => [lesson.id, lesson.title]));
  return {
    page: 'print',
    course: { title, code: exam.code },
    modules: modules.map((module) => ({
      id: module.id,
      title: module.title,
      lessons: module.lessons.flatMap((id) => {
        const name = titles.get(id);
        return name === undefined ? [] : [{ id, title: name }];
      }),
    })),
    domains: exam.domains.map(({ number, name }) => ({ number, name })),
    phases: phases.map(labelOf),
    lengths: { most: exam.counts.scored + exam.counts.unscored, ...(exam.shorter && { shorter: exam.shorter.items }) },
  };
}
