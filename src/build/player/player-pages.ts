// Which parts of the course can stand in a package, and what their pages are given.
import type { CoursePage } from '../../course/page-data';
import { cutLinks } from './cut-links';

/** The page for `player/<file>.json`, and the folders of `src` whose styles it has no use for. */
export type PackagedPage = { file: string; page: CoursePage; minutes: number; unneeded: readonly string[] };

const kinds = ['match', 'order', 'fill'] as const;
const lesson = 'src/features/lesson/';
const board = 'src/features/practice/';
const exam = ['src/features/exam/', 'src/features/ShortcutHelp'];
/** As long as a board usually takes. */
const boardMinutes = 10;

/** The lessons, the board and the paper among the pages of a course, without what only the site around them needs. */
export function packagedPages(pages: readonly CoursePage[]): PackagedPage[] {
  return pages.flatMap(({ path, data, ...rest }): PackagedPage[] => {
    const page = (own: CoursePage['data']): CoursePage => ({ ...rest, path: '/', data: cutLinks(own, path) });
    if (data.page === 'lesson') {
      const { previous: _, next: __, ...own } = data;
      const { minutes, questions, id } = data.lesson;
      const unused = kinds.filter((kind) => !questions.some((question) => question.kind === kind));
      const unneeded = [board, ...exam, ...unused.map((kind) => `src/questions/${kind}/`)];
      return [{ file: `lessons/${id}`, page: page(own), minutes, unneeded }];
    }
    if (data.page === 'phases') {
      const unneeded = [lesson, ...exam, 'src/questions/order/', 'src/questions/fill/'];
      return [{ file: 'board', page: page(data), minutes: boardMinutes, unneeded }];
    }
    if (data.page === 'paper') {
      const { parts: _, ...own } = data;
      return [
        {
          file: 'paper',
          page: page({ ...own, candidates: [] }),
          minutes: data.exam.minutes,
          unneeded: [lesson, board],
        },
      ];
    }
    return [];
  });
}
