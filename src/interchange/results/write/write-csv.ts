const lineBreak = '\r\n';
/** Spreadsheets take a file without it for one in their own code page. */
const byteOrderMark = '\uFEFF';

export type Cell = string | number | undefined;

/**
 * A table as CSV (RFC 4180) in UTF-8 with a byte order mark. A text that a spreadsheet would take for a formula (it starts
 * with `=`, `+`, `-`, `@`, a tab or a line break) gets an apostrophe in front; numbers are written as they are, also negative ones.
 */
export const writeCsv = (rows: readonly (readonly Cell[])[]): string =>
  byteOrderMark + rows.map((row) => row.map(writeCell).join(',') + lineBreak).join('');

function writeCell(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = /^[=+\-@\t\r\n]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
