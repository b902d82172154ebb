import type { Course } from '../course';
import type { SearchPageData } from '../page-data';

/** Up to so many lessons the list names their sections too and stands on one page; a page of a longer list holds so many lessons. */
export const lessonsOnList = 200;

/** The plain list of a course, in pieces: the first one also holds the services. */
export function searchData({ lessons, services }: Course): SearchPageData[] {
  const of = Math.max(1, Math.ceil(lessons.length / lessonsOnList));
  return Array.from({ length: of }, (_, index) => ({
    page: 'search',
    piece: { number: index + 1, of },
    lessons: lessons
      .slice(index * lessonsOnList, (index + 1) * lessonsOnList)
      .map(({ id, title, outline }) => ({ id, title, sections: of > 1 ? [] : outline })),
    services: index > 0 ? [] : services.map(({ id, name }) => ({ id, name })),
  }));
}
