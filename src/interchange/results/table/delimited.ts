// Tables in text: comma, semicolon, tab or bar between cells, quotes as RFC 4180 has them.
import { fail, ok, type Result } from '../../../core/result';
import { mostRows, type ResultsProblem } from '../results-file';

/** `line` is where the row starts, counted from 1. */
export type Row = { line: number; cells: readonly string[] };

const delimiters = [',', ';', '\t', '|'] as const;

/**
 * The rows of a table that are not empty. The delimiter is the one that the first row has most of; a first line `sep=;` as
 * spreadsheets write it names it. Line breaks are CR, LF or both; a byte order mark counts for nothing. A quote that is
 * never closed is a problem, because it would swallow the rest of the file.
 */
export function readDelimited(whole: string): Result<Row[], ResultsProblem> {
  const text = whole.replace(/^\uFEFF/, '');
  const named = /^sep=(.)\r?\n/i.exec(text);
  const delimiter = named?.[1] ?? mostFrequent(text);
  const rows: Row[] = [];
  let [at, line] = [named?.[0].length ?? 0, named ? 2 : 1];
  while (at < text.length) {
    const read = readRow(text, at, line, delimiter);
    if (!read.ok) return read;
    if (read.value.cells.some((cell) => cell !== '')) {
      if (rows.length > mostRows) return fail({ code: 'rows', most: mostRows });
      rows.push({ line, cells: read.value.cells });
    }
    at = read.value.end;
    line += read.value.lines;
  }
  return ok(rows);
}

type ReadRow = { cells: string[]; end: number; lines: number };

/** One row from `start` on; `end` is behind its line break. */
function readRow(text: string, start: number, line: number, delimiter: string): Result<ReadRow, ResultsProblem> {
  const cells: string[] = [];
  let [at, lines] = [start, 0];
  for (;;) {
    const isQuoted = text[at] === '"';
    const cell = isQuoted ? readQuoted(text, at + 1) : { text: '', end: at };
    if (!cell) return fail({ code: 'quote', line: line + lines });
    lines += isQuoted ? countBreaks(cell.text) : 0;
    const end = endOfCell(text, cell.end, delimiter);
    cells.push((cell.text + text.slice(cell.end, end)).trim());
    if (text[end] !== delimiter) {
      const hasBoth = text[end] === '\r' && text[end + 1] === '\n';
      return ok({ cells, end: end + (hasBoth ? 2 : 1), lines: lines + 1 });
    }
    at = end + 1;
  }
}

/** The text up to the closing quote, with doubled quotes made one. */
function readQuoted(text: string, start: number): { text: string; end: number } | undefined {
  let from = start;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    if (text[quote + 1] !== '"') return { text: text.slice(start, quote).replaceAll('""', '"'), end: quote + 1 };
    from = quote + 2;
  }
}

function endOfCell(text: string, start: number, delimiter: string): number {
  let at = start;
  while (at < text.length && text[at] !== delimiter && text[at] !== '\n' && text[at] !== '\r') at += 1;
  return at;
}

const countBreaks = (text: string): number => text.match(/\r\n|\r|\n/g)?.length ?? 0;

function mostFrequent(text: string): string {
  const first = /^(?:"(?:[^"]|"")*"|[^"\r\n])*/.exec(text.slice(0, 20_000))?.[0].replace(/"(?:[^"]|"")*"/g, '') ?? '';
  const count = (delimiter: string) => first.split(delimiter).length;
  return delimiters.reduce((best, one) => (count(one) > count(best) ? one : best));
}
