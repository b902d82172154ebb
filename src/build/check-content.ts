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
    const { lessons, bank, drills, services, exam } = read.value.course;
    for (const { id, words, questions } of lessons) console.log(`${id}: ${words} words, ${questions.length} questions`);
    const asked = bank.flatMap(({ questions }) => questions);
    for (const { number, name, tasks } of exam.domains) {
      const counts = tasks.map(({ id }) => `${id}: ${asked.filter(({ task }) => task === id).length}`);
      const total = asked.filter(({ domain }) => domain === number).length;
      console.log(`bank, domain ${number} (${name}): ${total} questions (${counts.join(', ')})`);
    }
    console.log(
      `${lessons.length} lessons, ${asked.length} questions in the bank, ${drills.length} drills, ${services.length} services`,
    );
  }
  return errors === 0 ? 0 : 1;
}
