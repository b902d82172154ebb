import { fail, ok, type Result } from '../../../core/result';
import type { ItemAnswer } from '../../../core/results/item-answer';
import { createIdMaker, readInteraction, type WrittenInteraction } from '../read/interaction';
import { countSetAside, type ReadResults, type ResultsProblem, type SetAsideReason } from '../results-file';
import { gatherElements } from './cmi-elements';
import { type Columns, cellOf, findColumns, learnerOf } from './columns';
import { type Row, readDelimited } from './delimited';
import { findReportColumns, type ReportColumns } from './report-columns';

/**
 * Answers out of a table with a header, in any of four forms: a row for each interaction; a row for each attempt with
 * numbered columns (Moodle's Interactions report); a row for each value of SCORM's data model, or a column for each. `source`
 * stands for the learner where no column names one: then the table is one learner's.
 */
export function readTable(text: string, source: string): Result<ReadResults, ResultsProblem> {
  const rows = readDelimited(text);
  if (!rows.ok) return rows;
  const [header, ...body] = rows.value;
  if (!header) return fail({ code: 'empty' });
  const columns = findColumns(header.cells);
  const report = findReportColumns(header.cells);
  if (report.isReport) {
    if (report.questions.length === 0) return fail({ code: 'numbers' });
    return ok(readReport(body, columns, report, source));
  }
  if (header.cells.some((name) => isElement(name))) return ok(readElementColumns(header, body, columns, source));
  if (columns.element !== undefined && columns.value !== undefined) return ok(readElements(body, columns, source));
  const isJudged = columns.result !== undefined || columns.score !== undefined;
  const isKeyed = columns.response !== undefined && columns.right !== undefined;
  if (columns.item !== undefined && (isJudged || isKeyed)) return ok(readLong(body, columns, source));
  return fail({ code: 'columns', names: header.cells.filter((name) => name !== '').slice(0, 40) });
}

const isElement = (name: string): boolean => /^cmi[.:]interactions[._]\d/i.test(name);

/** Moodle writes what its report shows, in which five characters are escaped. */
const entities: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#039;': "'",
};
const unescaped = (text: string): string =>
  text.replace(/&(?:amp|lt|gt|quot|#0?39);/g, (entity) => entities[entity] ?? "'").replace(/^(?:&nbsp;|-)$/, '');

function readLong(rows: readonly Row[], columns: Columns, source: string): ReadResults {
  const aside = countSetAside();
  const id = createIdMaker('row');
  const answers = rows.flatMap(({ line, cells }, turn): ItemAnswer[] => {
    const cell = (field: keyof Columns) => unescaped(cellOf(cells, columns, field));
    const read = readInteraction(
      {
        learner: learnerOf(cells, columns, source),
        attempt: cell('attempt'),
        item: cell('item'),
        kind: cell('kind'),
        response: cell('response'),
        right: cell('right') === '' ? [] : [cell('right')],
        result: cell('result'),
        score: cell('score'),
        possible: cell('possible'),
        spent: cell('spent'),
        at: cell('at'),
        turn,
      },
      id,
    );
    return keepOr(read, (reason) => aside.note(reason, line));
  });
  return { kind: 'interactions', answers, setAside: aside.list() };
}

function keepOr(read: ItemAnswer | SetAsideReason, setAside: (reason: SetAsideReason) => void): ItemAnswer[] {
  if (typeof read !== 'string') return [read];
  setAside(read);
  return [];
}

function readReport(rows: readonly Row[], columns: Columns, report: ReportColumns, source: string): ReadResults {
  const aside = countSetAside();
  const id = createIdMaker('report');
  const answers = rows.flatMap(({ line, cells }) =>
    report.questions.flatMap((question, turn): ItemAnswer[] => {
      const cell = (column: number | undefined) => unescaped(column === undefined ? '' : (cells[column] ?? ''));
      const right = cell(question.right);
      const written: WrittenInteraction = {
        learner: learnerOf(cells, columns, source),
        attempt: cellOf(cells, columns, 'attempt'),
        item: cell(question.item),
        response: cell(question.response),
        right: right === '' ? [] : [right],
        result: cell(question.result),
        ...{ kind: '', score: '', possible: '', spent: '', at: '', turn },
      };
      // Attempts with fewer answers than others have empty cells at the end.
      if (written.item === '' && written.response === '') return [];
      return keepOr(readInteraction(written, id), (reason) => aside.note(reason, line));
    }),
  );
  return { kind: 'report', answers, setAside: aside.list() };
}

function readElements(rows: readonly Row[], columns: Columns, source: string): ReadResults {
  const aside = countSetAside();
  const sink = gatherElements(createIdMaker('cmi'), aside);
  for (const { line, cells } of rows) {
    const owner = { learner: learnerOf(cells, columns, source), attempt: cellOf(cells, columns, 'attempt') };
    if (!sink.add(owner, cellOf(cells, columns, 'element'), cellOf(cells, columns, 'value'), line))
      aside.note('other', line);
  }
  return { kind: 'tracking', answers: sink.finish(), setAside: aside.list() };
}

function readElementColumns(header: Row, rows: readonly Row[], columns: Columns, source: string): ReadResults {
  const aside = countSetAside();
  const sink = gatherElements(createIdMaker('cmi'), aside);
  for (const { line, cells } of rows) {
    const owner = { learner: learnerOf(cells, columns, source), attempt: cellOf(cells, columns, 'attempt') };
    for (const [index, name] of header.cells.entries()) if (cells[index]) sink.add(owner, name, cells[index], line);
  }
  return { kind: 'tracking', answers: sink.finish(), setAside: aside.list() };
}
