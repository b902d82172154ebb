// A file's text and the way from an offset in it to a place that a person can find.
import type { Fix, Place, Problem } from '../../core/problem';

export type SourceText = { file: string; text: string };

/** Normalizes line ends and drops a byte order mark, so that offsets mean the same everywhere. */
export const readSource = (file: string, text: string): SourceText => ({
  file,
  text: text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n'),
});

/** The place of an offset, counted in UTF-16 code units from 0. */
export function placeAt(source: SourceText, offset: number): Place {
  const starts = lineStartsOf(source);
  const line = lineAt(starts, offset);
  const start = starts[line - 1] ?? 0;
  const end = source.text.indexOf('\n', offset);
  return {
    file: source.file,
    line,
    column: offset - start + 1,
    excerpt: source.text.slice(start, end < 0 ? undefined : end).trimEnd(),
  };
}

const knownStarts = new WeakMap<SourceText, readonly number[]>();

/** Where each line starts; found once for a text, since places in it are asked for by the hundred. */
function lineStartsOf(source: SourceText): readonly number[] {
  const known = knownStarts.get(source);
  if (known) return known;
  const starts = [0];
  for (let at = source.text.indexOf('\n'); at >= 0; at = source.text.indexOf('\n', at + 1)) starts.push(at + 1);
  knownStarts.set(source, starts);
  return starts;
}

/** The number of the last line that starts at or before an offset. */
function lineAt(starts: readonly number[], offset: number): number {
  let low = 0;
  let high = starts.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle;
    else high = middle;
  }
  return low + 1;
}

/** The offset of `needle` at or after `from`, or `from` where it is not found. */
export function offsetOf(source: SourceText, needle: string, from: number): number {
  const found = needle === '' ? -1 : source.text.indexOf(needle, from);
  return found < 0 ? from : found;
}

/** Collects problems of one file, each at an offset of its text. */
export type Report = (
  severity: Problem['severity'],
  code: string,
  offset: number,
  message: string,
  suggestion?: string,
  fix?: Fix,
) => void;

export const reportInto =
  (problems: Problem[], source: SourceText): Report =>
  (severity, code, offset, message, suggestion, fix) => {
    problems.push({ severity, code, message, suggestion, place: placeAt(source, offset), ...(fix && { fix }) });
  };
