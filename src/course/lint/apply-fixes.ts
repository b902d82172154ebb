import type { Problem } from '../../core/problem';
import { readSource } from '../markdown/source-text';

/**
 * The text with all fixes of its problems made, from the last to the first; where two touch each other, the earlier one
 * waits for the next run. Line ends stay as they were.
 */
export function applyFixes(text: string, problems: readonly Problem[]): string {
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  const fixes = problems.flatMap(({ fix }) => fix ?? []).sort((a, b) => b.start - a.start || b.end - a.end);
  let mended = readSource('', text).text;
  let from = Number.POSITIVE_INFINITY;
  for (const { start, end, text: replacement } of fixes) {
    if (end > from) continue;
    mended = mended.slice(0, start) + replacement + mended.slice(end);
    from = start;
  }
  return lineEnd === '\n' ? mended : mended.replaceAll('\n', lineEnd);
}
