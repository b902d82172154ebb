import type { Course, Lesson, Module } from '../course';
import type { LessonCard, ModuleCards, ModuleCover } from '../page-data';

/** A course of more lessons than this has them on a page for each module; a smaller one has them all on the course page. */
const mostOnCoursePage = 24;

const isFolded = ({ lessons }: Course): boolean => lessons.length > mostOnCoursePage;

/** The modules as the course page shows them. */
export const moduleCovers = (course: Course): ModuleCover[] =>
  isFolded(course)
    ? course.modules.map(({ id, title, lessons }) => ({ id, title, folded: lessons.length }))
    : moduleCards(course);

/** The modules that have pages of their own. */
export const modulePages = (course: Course): ModuleCards[] => (isFolded(course) ? moduleCards(course) : []);

function moduleCards({ modules, lessons }: Course): ModuleCards[] {
  const lessonById = new Map(lessons.map((lesson) => [lesson.id, lesson]));
  return modules.map((module: Module) => ({
    ...module,
    lessons: module.lessons.flatMap((id) => {
      const lesson = lessonById.get(id);
      return lesson ? [cardOf(lesson)] : [];
    }),
  }));
}

const cardOf = ({ id, title, summary, minutes, questions }: Lesson): LessonCard => ({
  id,
  title,
  summary,
  minutes,
  questions: questions.map((question) => question.id),
});
