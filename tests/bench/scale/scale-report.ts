// The table of the runs and the goals that they are held against.
import type { Measured } from './bench-scale';
import type { Visits } from './first-visit';

export type Goal = { name: string; value: string; limit: string; isMet: boolean };

const columns = [
  ['lessons', 7],
  ['bank', 7],
  ['build s', 8],
  ['cpu s', 7],
  ['peak MB', 8],
  ['ms/lesson', 10],
  ['again cpu s', 11],
  ['lesson', 17],
  ['course', 17],
  ['practice', 17],
  ['exam', 17],
  ['draw ms', 8],
  ['search ms', 12],
] as const;

export const heads = `${line(columns.map(([name]) => name))}\n(bytes after Brotli of a first visit: HTML and data / with scripts and styles; s is wall time, cpu s that of all processors, ms/lesson processor time beyond the first row; search: the slowest first result, empty cache / warm cache)`;

function line(cells: readonly string[]): string {
  return cells.map((cell, index) => cell.padStart(columns[index]?.[1] ?? 0)).join(' ');
}

/** One run; what a lesson more costs is counted from the first run, which holds what every build costs. */
export function formatRow(row: Measured, first: Measured | undefined): string {
  const { lessons, questions, build, again, visits } = row;
  const visit = ({ page, all }: Visits['lesson']) => `${page} / ${all}`;
  const cost = first && perLesson(row, first);
  return line([
    `${lessons}`,
    `${questions}`,
    build.seconds.toFixed(1),
    build.cpu.toFixed(1),
    `${build.memory}`,
    cost === undefined ? '' : cost.toFixed(1),
    again.cpu.toFixed(1),
    visit(visits.lesson),
    visit(visits.course),
    visit(visits.practice),
    visit(visits.exam),
    visits.draw.toFixed(0),
    `${visits.search.cold.toFixed(0)} / ${visits.search.warm.toFixed(0)}`,
  ]);
}

/** Ms of all processors that one lesson more takes, which other work on the machine does not change; undefined where both courses are of one size. */
function perLesson(row: Measured, first: Measured): number | undefined {
  const more = row.lessons - first.lessons;
  return more > 0 ? ((row.build.cpu - first.build.cpu) * 1000) / more : undefined;
}

/** The goals that can be told from these runs. */
export function findGoals(rows: readonly Measured[]): Goal[] {
  const [first] = rows;
  const last = rows.at(-1);
  if (!first || !last || first === last) return [];
  const bySize = (lessons: number) => rows.find((row) => row.lessons === lessons);
  const [small, thousand, large] = [bySize(100), bySize(1_000), bySize(2_000)];
  const visits = (['lesson', 'course', 'practice'] as const).map((place) =>
    growth(
      `a first visit to ${titles[place]}, ${first.lessons} to ${last.lessons} lessons`,
      first.visits[place],
      last.visits[place],
    ),
  );
  const costs = small && large && [perLesson(small, first), perLesson(large, first)];
  return [
    ...visits,
    atMost(`ms to the first result of a search on a warm cache, ${last.lessons} lessons`, last.visits.search.warm, 150),
    ...(costs?.[0] !== undefined && costs[1] !== undefined
      ? [atMost('build time of a lesson (processor), 2,000 to 100 lessons', costs[1] / costs[0], 1.2)]
      : []),
    ...(thousand
      ? [
          atMost('seconds to build 1,000 lessons', thousand.build.seconds, 60),
          atMost('peak memory of 1,000 lessons in MB', thousand.build.memory, 4_096),
          atMost(
            'second build of 1,000 lessons with one changed, part of the first (processor)',
            thousand.again.cpu / thousand.build.cpu,
            1 / 3,
          ),
        ]
      : []),
  ];
}

const titles = { lesson: 'a lesson', course: 'the course page', practice: 'practice' };

function growth(name: string, from: Visits['lesson'], to: Visits['lesson']): Goal {
  const percent = 100 * (to.all / from.all - 1);
  return {
    name,
    value: `${percent >= 0 ? '+' : ''}${percent.toFixed(1)} %`,
    limit: 'at most +2 %',
    isMet: percent <= 2,
  };
}

const atMost = (name: string, value: number, limit: number): Goal => ({
  name,
  value: value.toFixed(2),
  limit: `at most ${limit.toFixed(2)}`,
  isMet: value <= limit,
});
