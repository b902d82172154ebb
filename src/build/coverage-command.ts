// `npm run coverage`: writes docs/coverage.md; with --check it only says whether the file is up to date.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { coverageOf } from '../course/coverage/coverage';
import { createContentSource } from './content-source';
import { coverageReport } from './coverage-report';

/** Returns the exit code: 1 when the content has errors or, with --check, when the file differs. */
export async function runCoverageCommand(root: string, args: readonly string[]): Promise<number> {
  const read = await createContentSource(root).read();
  if (!read.ok) {
    console.error('The content has errors; see npm run content:check.');
    return 1;
  }
  const file = join(root, 'docs', 'coverage.md');
  const report = coverageReport(coverageOf(read.value.course));
  if (!args.includes('--check')) {
    writeFileSync(file, report);
    return 0;
  }
  if (existsSync(file) && readFileSync(file, 'utf8') === report) return 0;
  console.error('docs/coverage.md is not what the content says. Run npm run coverage and check it in.');
  return 1;
}
