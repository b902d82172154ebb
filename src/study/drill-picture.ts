// Where each scene of a drill stands in a picture of its ways.
import type { DrillMap } from './drill';
import { edgesOf } from './drill-paths';

/** Whole numbers from 0. */
export type DrillCell = { column: number; row: number };

type Columns = readonly (readonly string[])[];
type Neighbours = ReadonlyMap<string, readonly string[]>;

const sweeps = 8;

/**
 * A cell for each scene, and no cell twice. The column is the length of the shortest way from the start, and one beyond
 * the last for scenes that cannot be reached. The rows are ordered so that few ways cross (barycenter method).
 */
export function layOutDrill(map: DrillMap): ReadonlyMap<string, DrillCell> {
  const edges = edgesOf(map);
  const after = neighboursOf(edges.map(({ from, to }) => [from, to]));
  const before = neighboursOf(edges.map(({ from, to }) => [to, from]));
  let columns = columnsOf(map, after);
  let best = { columns, crossings: countCrossings(columns, after) };
  for (let sweep = 0; sweep < sweeps && best.crossings > 0; sweep += 1) {
    columns = sweep % 2 === 0 ? sortRows(columns, before) : sortRows(columns.toReversed(), after).toReversed();
    const crossings = countCrossings(columns, after);
    if (crossings < best.crossings) best = { columns, crossings };
  }
  return new Map(
    best.columns.flatMap((ids, column) => ids.map((id, row): [string, DrillCell] => [id, { column, row }])),
  );
}

function neighboursOf(pairs: readonly (readonly [string, string])[]): Neighbours {
  const neighbours = new Map<string, string[]>();
  for (const [from, to] of pairs) neighbours.set(from, [...(neighbours.get(from) ?? []), to]);
  return neighbours;
}

/** The scenes in the order in which they are found, so that the ways of a tree never cross. */
function columnsOf(map: DrillMap, after: Neighbours): Columns {
  const columns: string[][] = [];
  const found = new Set<string>();
  let column = Object.hasOwn(map.scenes, map.start) ? [map.start] : [];
  while (column.length > 0) {
    columns.push(column);
    for (const id of column) found.add(id);
    column = [...new Set(column.flatMap((id) => after.get(id) ?? []))].filter((id) => !found.has(id));
  }
  const unreached = Object.keys(map.scenes).filter((id) => !found.has(id));
  return unreached.length > 0 ? [...columns, unreached] : columns;
}

const rowsOf = (ids: readonly string[] = []): ReadonlyMap<string, number> => new Map(ids.map((id, row) => [id, row]));

/** Each column in the order of the mean row of its neighbours in the column before; who has none keeps its row. */
function sortRows(columns: Columns, neighbours: Neighbours): Columns {
  const sorted: string[][] = [];
  for (const ids of columns) {
    const rows = rowsOf(sorted.at(-1));
    const mean = (id: string, row: number): number => {
      const known = (neighbours.get(id) ?? []).flatMap((other) => rows.get(other) ?? []);
      return known.length > 0 ? known.reduce((sum, one) => sum + one, 0) / known.length : row;
    };
    const keyed = ids.map((id, row) => ({ id, key: mean(id, row) }));
    sorted.push(keyed.sort((one, other) => one.key - other.key).map(({ id }) => id));
  }
  return sorted;
}

/** How often ways from one column to the next cross. */
function countCrossings(columns: Columns, after: Neighbours): number {
  let crossings = 0;
  for (const [column, ids] of columns.entries()) {
    const rows = rowsOf(columns[column + 1]);
    const ends = ids.map((id) => (after.get(id) ?? []).flatMap((to) => rows.get(to) ?? []));
    for (const [row, ours] of ends.entries()) {
      const below = ends.slice(row + 1).flat();
      for (const end of ours) crossings += below.filter((other) => other < end).length;
    }
  }
  return crossings;
}
