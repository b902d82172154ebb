// Any file of results to answers: what it is shows in its text, never in its name.
import { fail, type Result } from '../../core/result';
import { readCmiJson } from './formats/cmi-json';
import { findEvents, readEvents } from './formats/event-log';
import { findStatements, readStatements } from './formats/xapi';
import type { ReadResults, ResultsProblem } from './results-file';
import { mostRows } from './results-file';
import { readTable } from './table/read-table';

/** A reader of one more form of JSON; undefined where the value is of another form. */
export type JsonReader = (value: unknown, source: string) => ReadResults | undefined;

/**
 * The answers in a text, with a count of what was set aside; or why it has none. `source` names the file, and stands for
 * the learner where the file names nobody. `others` read forms of JSON that this room does not know.
 */
export function readResults(
  text: string,
  source: string,
  others: readonly JsonReader[] = [],
): Result<ReadResults, ResultsProblem> {
  const bare = text.replace(/^\uFEFF/, '').trimStart();
  if (bare === '') return fail({ code: 'empty' });
  if (!/^[[{]/.test(bare)) return readTable(bare, source);
  const parsed = parseJson(bare);
  return parsed.ok ? readJson(parsed.value, source, others) : parsed;
}

function readJson(value: unknown, source: string, others: readonly JsonReader[]): Result<ReadResults, ResultsProblem> {
  for (const read of others) {
    const results = read(value, source);
    if (results) return results.answers.length > mostRows ? tooMany : { ok: true, value: results };
  }
  const events = findEvents(value);
  const statements = events ? undefined : findStatements(value);
  const list = events ?? statements;
  if (list && list.length > mostRows) return tooMany;
  if (events) return readEvents(events, source);
  return statements ? readStatements(statements, source) : readCmiJson(value, source);
}

const tooMany = fail({ code: 'rows', most: mostRows } as const);

/** One value, or one a line, as record stores stream them. */
function parseJson(text: string): Result<unknown, ResultsProblem> {
  const whole = parseOne(text);
  if (whole.ok) return whole;
  const lines = text.split('\n', mostRows + 2);
  const first = parseOne(lines[0] ?? '');
  if (!first.ok || lines.length === 1) return fail({ code: 'json', ...lineIn(whole.error, text) });
  const list: unknown[] = [];
  for (const [index, line] of lines.entries()) {
    if (line.trim() === '') continue;
    const one = parseOne(line);
    if (!one.ok) return fail({ code: 'json', line: index + 1 });
    list.push(one.value);
  }
  return { ok: true, value: list };
}

function parseOne(text: string): Result<unknown, string> {
  try {
    return { ok: true, value: JSON.parse(text) };
  } catch (error) {
    return fail(String(error));
  }
}

/** Engines say where they stopped, each in its own words. */
function lineIn(message: string, text: string): { line?: number } {
  const line = /line (\d+)/.exec(message)?.[1];
  if (line !== undefined) return { line: Number(line) };
  const position = /position (\d+)/.exec(message)?.[1];
  return position === undefined ? {} : { line: text.slice(0, Number(position)).split('\n').length };
}
