// What kind of phase board to draw, as an address carries it.

/** `phases` are ids, none meaning all; `best` asks only for the phases in which a service helps most. */
export type BoardChoice = { phases: readonly string[]; count: number; mode: 'best' | 'all' };

export const boardCounts = { least: 6, most: 20, usual: 9 };

const usualSeed = '1';

/**
 * Reads `phases`, `count`, `mode` and `seed` from the parameters of an address. Unknown phases are left out; a count
 * outside its bounds moves to the nearest one; what makes no sense becomes what is usual: all phases, 9 services, all pairs.
 */
export function readBoardChoice(
  search: ReadonlyMap<string, string>,
  phaseIds: readonly string[],
): { choice: BoardChoice; seed: string } {
  const named = search.get('phases')?.split(',') ?? [];
  const known = phaseIds.filter((id) => named.includes(id));
  const phases = known.length < 2 ? [] : known;
  const seed = search.get('seed') ?? '';
  return {
    choice: {
      phases: phases.length === phaseIds.length ? [] : phases,
      count: readCount(search.get('count')),
      mode: search.get('mode') === 'best' ? 'best' : 'all',
    },
    seed: /^[\w-]{1,32}$/.test(seed) ? seed : usualSeed,
  };
}

function readCount(text = ''): number {
  if (!/^\d{1,4}$/.test(text)) return boardCounts.usual;
  return Math.min(boardCounts.most, Math.max(boardCounts.least, Number(text)));
}

/** The parameters that `readBoardChoice` reads back, without a question mark; what is usual is left out, the seed never. */
export function boardSearch({ phases, count, mode }: BoardChoice, seed: string): string {
  return [
    ...(phases.length > 0 ? [`phases=${phases.map(encodeURIComponent).join(',')}`] : []),
    ...(count === boardCounts.usual ? [] : [`count=${count}`]),
    ...(mode === 'best' ? ['mode=best'] : []),
    `seed=${encodeURIComponent(seed)}`,
  ].join('&');
}
