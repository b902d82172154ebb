import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { DrillMap, DrillScene } from '../../src/study/drill';
import { edgesOf } from '../../src/study/drill-paths';
import { type DrillCell, layOutDrill } from '../../src/study/drill-picture';
import { leakedKey, maps, option, scene } from './drill-maps';

const numRuns = 2_000;

/** How often two ways from one column to the next cross. */
function crossingsOf(map: DrillMap, cells: ReadonlyMap<string, DrillCell>): number {
  const ways = edgesOf(map).flatMap(({ from, to }) => {
    const start = cells.get(from);
    const end = cells.get(to);
    return start && end && end.column === start.column + 1
      ? [{ column: start.column, start: start.row, end: end.row }]
      : [];
  });
  const pairs = ways.flatMap((one, index) => ways.slice(index + 1).map((other) => ({ one, other })));
  return pairs.filter(
    ({ one, other }) => one.column === other.column && (one.start - other.start) * (one.end - other.end) < 0,
  ).length;
}

const mapOf = (ways: Readonly<Record<string, readonly string[]>>): DrillMap => {
  const scenes = Object.entries(ways).map(([id, to]): [string, DrillScene] => [
    id,
    scene(to.map((end) => option(end))),
  ]);
  return { start: scenes[0]?.[0] ?? '', scenes: Object.fromEntries(scenes) };
};

describe('the picture of a drill', () => {
  test('has a cell for each scene and none twice, in rows and columns without a gap', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const cells = layOutDrill(map);
        expect([...cells.keys()].sort()).toEqual(Object.keys(map.scenes).sort());
        const columns = new Map<number, number[]>();
        for (const { column, row } of cells.values()) columns.set(column, [...(columns.get(column) ?? []), row]);
        expect([...columns.keys()].sort((a, b) => a - b)).toEqual([...columns.keys()].map((_, index) => index));
        for (const rows of columns.values()) expect(rows.sort((a, b) => a - b)).toEqual(rows.map((_, index) => index));
      }),
      { numRuns },
    );
  });

  test('puts the start first and each scene one step after the nearest scene that leads to it', () => {
    fc.assert(
      fc.property(maps, (map) => {
        const cells = layOutDrill(map);
        const columnOf = (id: string) => cells.get(id)?.column ?? -1;
        const edges = edgesOf(map);
        const reached = new Set([map.start]);
        for (let round = 0; round < cells.size; round += 1)
          for (const { from, to } of edges) if (reached.has(from)) reached.add(to);
        expect(columnOf(map.start)).toBe(0);
        const last = Math.max(...[...reached].map(columnOf));
        for (const id of cells.keys()) {
          const before = edges
            .filter(({ from, to }) => to === id && reached.has(from))
            .map(({ from }) => columnOf(from));
          if (!reached.has(id)) expect(columnOf(id)).toBe(last + 1);
          else if (id !== map.start) expect(columnOf(id)).toBe(Math.min(...before) + 1);
        }
      }),
      { numRuns },
    );
  });

  test('lets no ways of a tree cross', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { maxLength: 20, size: 'max' }), (parents) => {
        const ways: Record<string, string[]> = { s0: [] };
        for (const [index, parent] of parents.entries()) {
          ways[`s${parent % (index + 1)}`]?.push(`s${index + 1}`);
          ways[`s${index + 1}`] = [];
        }
        const map = mapOf(ways);
        expect(crossingsOf(map, layOutDrill(map))).toBe(0);
      }),
      { numRuns },
    );
  });

  test.each([
    ['the ends are named the other way round', { a: ['b', 'c'], b: ['e'], c: ['d', 'e'], d: [], e: [] }],
    ['two ways meet after a wrong turn', { a: ['b', 'c', 'd'], b: ['y'], c: ['x'], d: ['y'], x: [], y: [] }],
    [
      'each of three goes straight on, named in another order',
      { a: ['b', 'c', 'd'], b: ['z', 'y'], c: ['x'], d: ['x', 'y'], x: [], y: [], z: [] },
    ],
  ])('finds the rows in which nothing crosses where %s', (_what, ways) => {
    const map = mapOf(ways);
    expect(crossingsOf(map, layOutDrill(map))).toBe(0);
  });

  test('of the leaked key stands in four columns', () => {
    const cells = layOutDrill(leakedKey);
    expect(Object.fromEntries([...cells].map(([id, { column }]) => [id, column]))).toEqual({
      finding: 0,
      log: 1,
      isolated: 1,
      stopped: 1,
      clean: 2,
      blind: 2,
      spread: 2,
    });
    expect(crossingsOf(leakedKey, cells)).toBe(0);
  });

  test('is the same each time', () => {
    fc.assert(
      fc.property(maps, (map) => {
        expect([...layOutDrill(structuredClone(map))]).toEqual([...layOutDrill(map)]);
      }),
      { numRuns: 1_000 },
    );
  });

  test('of a map without its start shows its scenes all the same', () => {
    expect([...layOutDrill({ start: 'gone', scenes: { a: scene([]) } })]).toEqual([['a', { column: 0, row: 0 }]]);
  });
});
