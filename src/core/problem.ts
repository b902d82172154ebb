/** Where a problem stands: `line` and `column` count from 1; `excerpt` is the offending line as written. */
export type Place = { file: string; line: number; column: number; excerpt: string };

/** A mend that needs no judgement: the text from `start` to `end` (UTF-16 code units from 0) becomes `text`. */
export type Fix = { start: number; end: number; text: string };

/** What is wrong with outside data, in the words of the person who wrote it. An error stops a build, a warning does not. */
export type Problem = {
  code: string;
  severity: 'error' | 'warning';
  message: string;
  place?: Place;
  suggestion?: string;
  fix?: Fix;
};

export const hasErrors = (problems: readonly Problem[]): boolean =>
  problems.some((problem) => problem.severity === 'error');

/** One problem as text for a terminal: a line `file:line:column severity message [code]`, then the excerpt with a caret, then the suggestion. */
export function formatProblem(problem: Problem): string {
  const { place } = problem;
  const where = place ? `${place.file}:${place.line}:${place.column} ` : '';
  const lines = [`${where}${problem.severity}: ${problem.message} [${problem.code}]`];
  if (place?.excerpt) {
    const margin = `${place.line} | `;
    // Tabs stay tabs, so that the caret stands under its character however wide the terminal draws them.
    const before = place.excerpt.slice(0, place.column - 1).replace(/[^\t]/g, ' ');
    lines.push(`  ${margin}${place.excerpt}`, `  ${' '.repeat(margin.length)}${before}^`);
  }
  if (problem.suggestion) lines.push(`  Try: ${problem.suggestion}`);
  return lines.join('\n');
}
