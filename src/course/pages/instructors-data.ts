import type { Course } from '../course';
import type { InstructorsPageData } from '../page-data';
import { labelOf } from './labels';
import { moduleCovers } from './module-data';

export function instructorsData(course: Course): InstructorsPageData {
  const { scored, unscored } = course.exam.counts;
  const { shorter } = course.exam;
  return {
    page: 'instructors',
    modules: moduleCovers(course).map((module) =>
      'folded' in module
        ? module
        : {
            id: module.id,
            title: module.title,
            lessons: module.lessons.map(({ id, title }) => ({ id, title })),
          },
    ),
    domains: course.exam.domains,
    phases: course.phases.map(labelOf),
    lengths: [scored + unscored, ...(shorter ? [shorter.items] : [])],
  };
}
