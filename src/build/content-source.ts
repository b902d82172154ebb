// Content read once and again: files in, a course or its problems out.
import type { Problem } from '../core/problem';
import type { Result } from '../core/result';
import { coursePages, notFoundPage } from '../course/course-pages';
import type { EmbedPage } from '../course/embed/embed-page';
import { embedPages, mostEmbeddedQuestions } from '../course/embed/embed-pages';
import type { Memory } from '../course/memory/memory';
import type { CoursePage } from '../course/page-data';
import { type ContentFile, type ReadCourse, readCourse } from '../course/read-course';
import { words } from '../words/words';
import { contentFolder, loadContentFiles, loadPicture, loadStoredDiagram } from './content-folder';
import { createHighlight } from './highlight';

export type ContentSource = { folder: string; read: () => Promise<Result<ReadCourse, Problem[]>> };

/** The content that belongs to the project at `root`; each `read` looks at the files anew, and with a memory reads those that changed. */
export function createContentSource(root: string, folder = contentFolder(root), memory?: Memory): ContentSource {
  let highlight: { languages: string; run: Awaited<ReturnType<typeof createHighlight>> } | undefined;
  return {
    folder,
    read: async () => {
      const files = loadContentFiles(folder);
      const languages = fenceLanguages(files);
      if (highlight?.languages !== languages.join()) {
        highlight = { languages: languages.join(), run: await createHighlight(languages) };
      }
      return readCourse(files, {
        words: words.content,
        highlight: highlight.run,
        storedDiagram: (id) => loadStoredDiagram(folder, id),
        picture: (path) => loadPicture(folder, path),
        ...(memory && { memory }),
        today: new Date().toISOString().slice(0, 10),
      });
    },
  };
}

/** The languages of all fences, so that no other grammar is loaded. */
const fenceLanguages = (files: readonly ContentFile[]): string[] =>
  [
    ...new Set(files.flatMap(({ text }) => [...text.matchAll(/^ {0,3}```+([\w-]+)/gm)].map((match) => match[1] ?? ''))),
  ].sort();

/** All pages of a course and the one for addresses that lead nowhere. */
export const sitePages = ({ course }: ReadCourse): CoursePage[] => {
  const titles = { ...words.titles, notFound: words.notFound.title };
  return [...coursePages(course, titles), notFoundPage(course, titles)];
};

/** The bare pages of a course. Says on the console when there are too many questions for one each. */
export function bareEmbeds({ course }: ReadCourse): EmbedPage[] {
  const { pages, left } = embedPages(course, words.titles);
  if (left > 0)
    console.warn(
      `${mostEmbeddedQuestions} questions got a page for embedding, ${left} did not: that is the most. They can be embedded with their lesson.\n`,
    );
  return pages;
}
