import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { formatProblem, type Problem } from '../core/problem';
import { coverageOf } from '../course/coverage/coverage';
import { applyFixes } from '../course/lint/apply-fixes';
import { contentFolder } from './content-folder';
import { type ContentSource, createContentSource } from './content-source';
import { coverageReport } from './coverage-report';

/**
 * Prints what a course covers, every problem of its folder and a count. With `--fix` it first makes the mends that need
 * no judgement. Gives the exit status: 1 when one problem is an error.
 */
export async function checkContent(root: string, args: readonly string[]): Promise<number> {
  const unknown = args.find((arg) => arg.startsWith('-') && arg !== '--fix');
  if (unknown !== undefined)
    throw new Error(`There is no option ${unknown}. Use --fix for mends that need no judgement.`);
  const folder = args.find((arg) => !arg.startsWith('-'));
  const source = createContentSource(root, folder === undefined ? contentFolder(root) : resolve(folder));
  if (args.includes('--fix')) await fixFiles(source);
  const read = await source.read();
  if (read.ok) console.log(coverageReport(coverageOf(read.value.course)));
  const problems = read.ok ? read.value.warnings : read.error;
  for (const problem of problems) console.log(`${formatProblem(problem)}\n`);
  const errors = problems.filter(({ severity }) => severity === 'error').length;
  console.log(`${counted(errors, 'error')}, ${counted(problems.length - errors, 'warning')}`);
  const fixable = problems.filter(({ fix }) => fix).length;
  if (fixable > 0) console.log(`${fixable} can be mended with --fix.`);
  return errors === 0 ? 0 : 1;
}

async function fixFiles({ folder, read }: ContentSource): Promise<void> {
  const result = await read();
  const byFile = new Map<string, Problem[]>();
  for (const problem of result.ok ? result.value.warnings : result.error)
    if (problem.fix && problem.place)
      byFile.set(problem.place.file, [...(byFile.get(problem.place.file) ?? []), problem]);
  for (const [file, problems] of byFile) {
    const path = join(folder, file);
    writeFileSync(path, applyFixes(readFileSync(path, 'utf8'), problems));
    console.log(`${file}: ${counted(problems.length, 'mend')}`);
  }
}

const counted = (count: number, word: string): string => `${count} ${word}${count === 1 ? '' : 's'}`;
