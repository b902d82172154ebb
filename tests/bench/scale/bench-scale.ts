// What the size of a course costs: its author at each build, and its reader at a first visit.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Build, buildSite } from './build-site';
import { measureVisits, type Visits } from './first-visit';
import { findGoals, formatRow, type Goal, heads } from './scale-report';
import { type CourseSize, changeLesson, lessonId, writeCourse } from './synthetic-course';

/** `again` is a second build with one lesson changed. */
export type Measured = CourseSize & { build: Build; again: Build; visits: Visits };

/** Each lesson brings ten questions to the bank, so that what a lesson more costs can be told; the last has the largest bank. */
const usual: readonly CourseSize[] = [
  { lessons: 10, questions: 1_100 },
  { lessons: 100, questions: 2_000 },
  { lessons: 1_000, questions: 11_000 },
  { lessons: 2_000, questions: 21_000 },
  { lessons: 2_000, questions: 100_000 },
];

/** Builds and visits the courses of these sizes (`100` or `100:5000`), prints a table and every goal; gives 1 where one is not met. */
export async function benchScale(root: string, args: readonly string[]): Promise<number> {
  const sizes = args.length > 0 ? args.map(readSize) : usual;
  const rows: Measured[] = [];
  const goals: Goal[] = [];
  console.log(heads);
  for (const size of sizes) {
    try {
      const row = await measure(root, size);
      rows.push(row);
      console.log(formatRow(row, rows[0]));
    } catch (error) {
      console.log(error);
      goals.push({ name: titleOf(size), value: 'failed', limit: 'built and visited', isMet: false });
    }
  }
  goals.push(...findGoals(rows));
  for (const goal of goals) console.log(formatGoal(goal));
  return goals.every(({ isMet }) => isMet) ? 0 : 1;
}

async function measure(root: string, size: CourseSize): Promise<Measured> {
  const folder = mkdtempSync(join(tmpdir(), 'drillbook-scale-'));
  try {
    const content = join(folder, 'content');
    const out = join(folder, 'dist');
    writeCourse(content, join(root, 'content'), size);
    const places = { root, content, out, cache: join(folder, 'cache') };
    const build = await buildSite(places);
    const visits = await measureVisits(out, lessonId(0));
    changeLesson(content, Math.floor(size.lessons / 2));
    return { ...size, build, again: await buildSite(places), visits };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const titleOf = ({ lessons, questions }: CourseSize): string =>
  `a course of ${lessons} lessons and ${questions} questions`;

function readSize(text: string): CourseSize {
  const [, lessons, questions] = /^(\d+)(?::(\d+))?$/.exec(text) ?? [];
  if (lessons === undefined)
    throw new Error(`“${text}” is no size. Write 100, or 100:5000 with a bank of 5,000 questions.`);
  return { lessons: Number(lessons), questions: Number(questions ?? 1_000 + 10 * Number(lessons)) };
}

const formatGoal = ({ name, value, limit, isMet }: Goal): string =>
  `${isMet ? 'met    ' : 'NOT MET'}  ${name}: ${value} (goal: ${limit})`;
