import { nearest } from '../../../core/nearest';
import type { Problem } from '../../../core/problem';
import { fail, ok, type Result } from '../../../core/result';
import { boardCounts } from '../../../course/catalog/board-choice';
import type { PackageSubject } from '../../package-config';
import { orderProblem } from './order-problem';
import type { PackageOrder } from './package-order';

/** What the site has: the ids of its lessons, and how many items the exam has. What is absent is not checked here. */
export type KnownSubjects = { lessons?: readonly string[]; examItems?: number };

/** Shorter papers say nothing about an exam. */
const leastItems = 5;
const usualItems = 65;
const usualSeed = '1';

export function readSubject(order: PackageOrder, known: KnownSubjects): Result<PackageSubject, Problem[]> {
  switch (order.kind) {
    case 'lesson':
      return readLesson(order, known);
    case 'paper':
      return readPaper(order, known);
    case 'board':
      return readBoard(order);
    default:
      return fail([
        orderProblem(
          'unknown-kind',
          order.kind === '' ? 'Say what the package is to hold.' : `There is no package of a “${order.kind}”.`,
          'lesson, paper or board',
        ),
      ]);
  }
}

function readLesson({ lesson = '' }: PackageOrder, { lessons }: KnownSubjects): Result<PackageSubject, Problem[]> {
  if (lesson === '') {
    const some = lessons && lessons.length > 0 ? `one of ${lessons.join(', ')}` : 'the id in the address of the lesson';
    return fail([orderProblem('missing-lesson', 'Say which lesson the package is to hold.', some)]);
  }
  const isKnown = lessons === undefined || lessons.includes(lesson);
  if (isKnown && /^[\w-]{1,100}$/.test(lesson)) return ok({ kind: 'lesson', id: lesson });
  const meant = nearest(lesson, lessons ?? []);
  return fail([
    orderProblem('unknown-lesson', `There is no lesson “${lesson}”.`, meant ?? 'the id in the address of the lesson'),
  ]);
}

function readPaper(
  { seed = '', length = '' }: PackageOrder,
  { examItems = usualItems }: KnownSubjects,
): Result<PackageSubject, Problem[]> {
  const items = length === '' ? examItems : /^\d{1,4}$/.test(length) ? Number(length) : 0;
  const problems = [
    ...findSeedProblems(seed),
    ...(items >= Math.min(leastItems, examItems) && items <= examItems
      ? []
      : [
          orderProblem(
            'bad-length',
            `A paper cannot have “${length}” questions.`,
            `a whole number from ${leastItems} to ${examItems}`,
          ),
        ]),
  ];
  return problems.length > 0 ? fail(problems) : ok({ kind: 'paper', seed: seed || usualSeed, length: items });
}

/** A board by its address, by a seed, or by both: then the seed takes the place of the one in the address. */
function readBoard({ search = '', seed = '' }: PackageOrder): Result<PackageSubject, Problem[]> {
  const written = search
    .replace(/#.*$/, '')
    .replace(/^[^?]*\?/, '')
    .split('&');
  const fields = written.filter((field) => field !== '').map((field) => field.split('='));
  const own = fields.filter(([name]) => name !== 'seed');
  const drawn = seed || (fields.find(([name]) => name === 'seed')?.[1] ?? usualSeed);
  const isFit = ([name, value = '', ...rest]: readonly string[]): boolean => {
    if (rest.length > 0) return false;
    if (name === 'phases') return /^[\w%,-]{1,300}$/.test(value);
    if (name === 'mode') return value === 'best' || value === 'all';
    return name === 'count' && /^\d{1,4}$/.test(value) && fitsBoard(Number(value));
  };
  const problems = [
    ...findSeedProblems(drawn),
    ...own
      .filter((field) => !isFit(field))
      .map((field) =>
        orderProblem(
          'bad-board',
          `“${field.join('=')}” says nothing about a phase board.`,
          `phases, count from ${boardCounts.least} to ${boardCounts.most}, mode best or all, and seed, as in the address of the board`,
        ),
      ),
  ];
  if (problems.length > 0) return fail(problems);
  return ok({ kind: 'board', search: [...own.map((field) => field.join('=')), `seed=${drawn}`].join('&') });
}

const fitsBoard = (count: number): boolean => count >= boardCounts.least && count <= boardCounts.most;

function findSeedProblems(seed: string): Problem[] {
  if (/^[\w-]{0,32}$/.test(seed)) return [];
  return [
    seed.length > 32
      ? orderProblem('bad-seed', `The seed has ${seed.length} characters.`, 'at most 32')
      : orderProblem('bad-seed', `“${seed}” cannot be a seed.`, 'letters, digits, - and _ only'),
  ];
}
