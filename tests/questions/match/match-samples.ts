import fc from 'fast-check';
import { unmarked } from '../../../src/core/plain-text';
import type { MatchAsk, MatchCells, MatchKey, MatchResponse } from '../../../src/questions/match/match-shape';

export const named = (id: string, text = id) => ({ id, text: unmarked(text) });

/** A question whose cells are written as `{ waf: 'containment! preparation' }`: best bins end with an exclamation mark. */
export function buildMatch(
  table: Readonly<Record<string, string>>,
  changes: Partial<Pick<MatchAsk, 'asksBest'> & Pick<MatchKey, 'scoring'>> = {},
): { ask: MatchAsk; key: MatchKey } {
  const cells = Object.entries(table).map(([item, bins]): [string, MatchCells] => {
    const names = bins.split(' ').filter(Boolean);
    const best = names.filter((name) => name.endsWith('!')).map((name) => name.slice(0, -1));
    return [item, { best, also: names.filter((name) => !name.endsWith('!')) }];
  });
  const bins = [...new Set(cells.flatMap(([, { best, also }]) => [...best, ...also]))];
  return {
    ask: {
      items: Object.keys(table).map((id) => named(id)),
      bins: bins.map((id) => named(id)),
      asksBest: changes.asksBest ?? false,
      isShuffled: true,
    },
    key: { scoring: changes.scoring ?? 'parts', cells: Object.fromEntries(cells), reasons: {} },
  };
}

const binIds = ['a', 'b', 'c', 'd', 'constructor'];
const itemIds = ['i1', 'i2', 'i3', 'toString', 'i5'];

/** Any question with at least one pair, of every scoring, with decoys and ids that objects have by nature. */
export const anyMatch = fc
  .record({
    items: fc.subarray(itemIds, { minLength: 2 }),
    bins: fc.subarray(binIds, { minLength: 2 }),
    asksBest: fc.boolean(),
    scoring: fc.constantFrom('parts' as const, 'all' as const),
    roles: fc.array(fc.constantFrom('best' as const, 'also' as const, 'none' as const), {
      minLength: 25,
      maxLength: 25,
    }),
  })
  .map(({ items, bins, asksBest, scoring, roles }) => {
    const having = (row: number, role: 'best' | 'also') =>
      bins.filter((_, column) => roles[row * binIds.length + column] === role);
    const cells = items.map((id, row): [string, MatchCells] => [
      id,
      { best: having(row, 'best'), also: having(row, 'also') },
    ]);
    const ask: MatchAsk = {
      items: items.map((id) => named(id)),
      bins: bins.map((id) => named(id)),
      asksBest,
      isShuffled: true,
    };
    const key: MatchKey = { scoring, cells: Object.fromEntries(cells), reasons: {} };
    return { ask, key };
  })
  .filter(({ key, ask }) =>
    Object.values(key.cells).some((cell) => cell.best.length + (ask.asksBest ? 0 : cell.also.length) > 0),
  );

/** Any response to a question, with its placements in any order. */
export const anyResponse = (ask: MatchAsk): fc.Arbitrary<MatchResponse> =>
  fc
    .array(fc.shuffledSubarray(ask.bins.map((bin) => bin.id)), {
      minLength: ask.items.length,
      maxLength: ask.items.length,
    })
    .map((rows) =>
      Object.fromEntries(
        ask.items
          .map((item, row): [string, string[]] => [item.id, rows[row] ?? []])
          .filter(([, bins]) => bins.length > 0),
      ),
    );

export const anyAnswered = anyMatch.chain(({ ask, key }) =>
  anyResponse(ask).map((response) => ({ ask, key, response })),
);
