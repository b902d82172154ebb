import { resolve } from 'node:path';
import { formatProblem } from '../core/problem';
import { contentFolder } from './content-folder';
import { createContentSource } from './content-source';

/** Prints every problem of a content folder and a count; gives the exit status: 1 when one is an error. */
export async function checkContent(root: string, folder?: string): Promise<number> {
  const source = createContentSource(root, folder === undefined ? contentFolder(root) : resolve(folder));
  const read = await source.read();
  const problems = read.ok ? read.value.warnings : read.error;
  for (const problem of problems) console.log(`${formatProblem(problem)}\n`);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  console.log(
    `${errors} ${errors === 1 ? 'error' : 'errors'}, ${problems.length - errors} ${problems.length - errors === 1 ? 'warning' : 'warnings'}`,
  );
  if (read.ok) {
    const { lessons, services } = read.value.course;
    for (const { id, words, questions } of lessons) console.log(`${id}: ${words} words, ${questions.length} questions`);
    console.log(`${lessons.length} lessons, ${services.length} services`);
  }
  return errors === 0 ? 0 : 1;
}
