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
  const before = source.text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  const end = source.text.indexOf('\n', offset);
  return {
    file: source.file,
    line: before.split('\n').length,
    column: offset - start + 1,
    excerpt: source.text.slice(start, end < 0 ? undefined : end).trimEnd(),
  };
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
