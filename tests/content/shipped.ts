// The content that this project ships, read once for each test file.
import { fileURLToPath } from 'node:url';
import { loadContentFiles, loadPicture, loadStoredDiagram } from '../../src/build/content-folder';
import { formatProblem } from '../../src/core/problem';
import { readCourse } from '../../src/course/read-course';
import { words } from '../../src/words/words';

const folder = fileURLToPath(new URL('../../content/', import.meta.url));

export const contentFiles = loadContentFiles(folder);

const read = readCourse(contentFiles, {
  words: words.content,
  highlight: () => undefined,
  storedDiagram: (id) => loadStoredDiagram(folder, id),
  picture: (path) => loadPicture(folder, path),
  today: '2026-11-24',
});
if (!read.ok) throw new Error(read.error.map(formatProblem).join('\n\n'));

export const { course, warnings } = read.value;
