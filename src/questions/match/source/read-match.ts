// A Markdown table to a match question: item, its bins, and why.

import { nearest } from '../../../core/nearest';
import type { Problem } from '../../../core/problem';
import { fail, ok, type Result } from '../../../core/result';
import { uniqueSlugs } from '../../../core/slug';
import { foldName } from '../../parts/phase-named';
import type { QuestionBody, QuestionSource, ReadContext, SourceCell } from '../../question-kind';
import { binKey, isDash } from '../match-names';
import type { MatchAsk, MatchCells, MatchKey, MatchReason } from '../match-shape';
import { type BinList, type Report, readBins } from './read-bins';

type Table = Extract<QuestionBody, { form: 'table' }>;
type Row = { item: SourceCell; names: SourceCell['names']; reason?: SourceCell['text'] };
const scorings = ['parts', 'all', 'best'];

/** Ask and key, or every problem of the table and its settings at once. */
export function readMatch(
  source: QuestionSource,
  context: ReadContext,
): Result<{ ask: MatchAsk; key: MatchKey }, Problem[]> {
  const { body, settings } = source;
  if (body.form !== 'table') return fail([]);
  const problems: Problem[] = [];
  const report: Report = (code, place, message, suggestion) =>
    problems.push({ code, severity: 'error', place, message, ...(suggestion && { suggestion }) });

  const scoring = settings.get('scoring');
  if (scoring && !scorings.includes(scoring.value))
    report(
      'match-scoring',
      scoring.place,
      `Scoring cannot be “${scoring.value}”.`,
      `Write \`scoring: ${nearest(scoring.value, scorings) ?? 'parts'}\`; the choices are ${scorings.join(', ')}.`,
    );
  const rows = readRows(source, body, context, report);
  const used = rows.flatMap((row) => row.names);
  // A table without its second column has no bins to complain about.
  const list = body.header.length < 2 ? undefined : readBins(source, used, context, report);
  if (used.length === 0 && problems.length === 0)
    report('match-no-pairs', source.place, 'Every row belongs nowhere, so there is nothing to place.');
  if (problems.length > 0 || !list) return fail(problems);

  const ids = uniqueSlugs(rows.map((row) => row.item.text.text));
  const entries = rows.map((row, index) => ({ ...row, id: ids[index] ?? String(index) }));
  return ok({
    ask: {
      items: entries.map(({ id, item }) => ({ id, text: item.text })),
      bins: list.bins,
      asksBest: scoring?.value === 'best',
      isShuffled: settings.get('shuffle')?.value !== 'no',
    },
    key: {
      scoring: scoring?.value === 'all' ? 'all' : 'parts',
      cells: Object.fromEntries(entries.map(({ id, names }) => [id, readCells(names, list)])),
      reasons: Object.fromEntries(
        entries.map(({ id, reason }): [string, MatchReason] => [id, { ...(reason && { reason }), whys: {} }]),
      ),
    },
  });
}

function readRows({ place }: QuestionSource, { header, rows }: Table, { phases }: ReadContext, report: Report): Row[] {
  if (header.length < 2)
    report(
      'match-no-bins-column',
      header[0]?.place ?? place,
      'The table has no second column for the bins.',
      '| Item | Bins | Why |',
    );
  const extra = header[3];
  if (extra)
    report(
      'match-extra-column',
      extra.place,
      'A match table has three columns: item, bins, why.',
      'Move this text into the third column.',
    );
  if (rows.length < 2)
    report('match-too-few-items', rows[0]?.place ?? place, 'A match needs at least two items, one in each row.');
  const seen = new Set<string>();
  return rows.flatMap(({ cells, place: where }): Row[] => {
    const [item, bins, reason] = cells;
    const name = foldName(item?.text.text ?? '');
    if (!item || name === '') {
      report('match-empty-item', item?.place ?? where, 'This row has no item.', 'Write the item in the first column.');
      return [];
    }
    if (seen.has(name)) report('match-duplicate-item', item.place, `The item “${item.text.text}” stands here twice.`);
    seen.add(name);
    const names = header.length < 2 ? [] : readNames(bins, bins?.place ?? where, phases, report);
    return [{ item, names, ...(reason?.text.text.trim() && { reason: reason.text }) }];
  });
}

function readNames(
  cell: SourceCell | undefined,
  where: SourceCell['place'],
  phases: ReadContext['phases'],
  report: Report,
): SourceCell['names'] {
  const given = cell?.names.filter((one) => one.name.trim() !== '') ?? [];
  const names = given.filter((one) => !isDash(one.name));
  const dash = given.find((one) => isDash(one.name));
  if (given.length === 0)
    report(
      'match-empty-bins',
      where,
      'This row names no bin.',
      'Name its bins with commas between them, or write — if it belongs nowhere.',
    );
  if (dash && given.length > 1)
    report(
      'match-dash-and-bins',
      dash.place,
      'A dash means “belongs nowhere”, but this row names more than a dash.',
      'Take out the dash or the bins.',
    );
  const seen = new Set<string>();
  for (const { name, place } of names) {
    const key = binKey(name, phases);
    if (seen.has(key)) report('match-duplicate-bin', place, `This row names “${name}” twice.`);
    seen.add(key);
  }
  return names;
}

/** Bold bins are best; without any bold in the row, all of its bins are. */
function readCells(names: SourceCell['names'], { idOf }: BinList): MatchCells {
  const isAnyBold = names.some((one) => one.isBold);
  const idsOf = (isBest: boolean) =>
    names.filter((one) => (one.isBold || !isAnyBold) === isBest).flatMap((one) => idOf(one.name) ?? []);
  return { best: idsOf(true), also: idsOf(false) };
}
