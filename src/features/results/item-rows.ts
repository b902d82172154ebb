// The questions of a class as rows: named, in the order of one column, or as a table for a file.
import type { ResultsQuestion } from '../../course/page-data';
import type { Cell } from '../../interchange/results/write/write-csv';
import type { ItemFlag, ItemHealth } from '../../study/item-health/item-health';
import { itemResultsWords } from '../../words/instructor/item-results';

export const columnNames = ['title', 'learners', 'difficulty', 'discrimination', 'time', 'findings'] as const;
export type ColumnName = (typeof columnNames)[number];

export type Order = { column: ColumnName; isDescending: boolean };

/** `question` is what the course knows of the item; where it knows nothing the title is the item's id. */
export type ItemRow = { health: ItemHealth; title: string; question?: ResultsQuestion };

export const rowsOf = (items: readonly ItemHealth[], questions: ReadonlyMap<string, ResultsQuestion>): ItemRow[] =>
  items.map((health) => {
    const question = questions.get(health.item);
    return { health, title: question?.title ?? health.item, ...(question && { question }) };
  });

/** What is known comes before what is not, in either direction; equal rows stay in the order of their titles. */
export function sortRows(rows: readonly ItemRow[], { column, isDescending }: Order): ItemRow[] {
  const byTitle = (a: ItemRow, b: ItemRow) => a.title.localeCompare(b.title);
  const direction = isDescending ? -1 : 1;
  if (column === 'title') return [...rows].sort((a, b) => direction * byTitle(a, b));
  return [...rows].sort((a, b) => {
    const [x, y] = [figureOf(a, column), figureOf(b, column)];
    if (x === undefined || y === undefined) return Number(x === undefined) - Number(y === undefined) || byTitle(a, b);
    return direction * (x - y) || byTitle(a, b);
  });
}

function figureOf({ health }: ItemRow, column: Exclude<ColumnName, 'title'>): number | undefined {
  switch (column) {
    case 'learners':
      return health.learners;
    case 'difficulty':
      return health.difficulty;
    case 'discrimination':
      return health.discrimination.isKnown ? health.discrimination.value : undefined;
    case 'time':
      return health.time?.median;
    case 'findings':
      return -weightOf(health.flags);
  }
}

/** Findings by how much they call for a look. */
const weights: Readonly<Record<ItemFlag['flag'], number>> = {
  pulls: 100,
  negative: 50,
  hard: 20,
  weak: 10,
  easy: 8,
  idle: 4,
  others: 1,
  few: 1,
};
const weightOf = (flags: readonly ItemFlag[]): number => flags.reduce((sum, { flag }) => sum + weights[flag], 0);

/** The text of an option, or its id where the course does not know it. */
export const optionText = ({ question }: ItemRow, id: string): string =>
  question?.options.find((option) => option.id === id)?.text ?? id;

export function flagText(row: ItemRow, flag: ItemFlag): string {
  const words = itemResultsWords.flags;
  switch (flag.flag) {
    case 'few':
      return words.few(flag.have, flag.need);
    case 'others':
      return words.others(flag.have, flag.need, flag.least);
    case 'pulls':
      return words.pulls(optionText(row, flag.option));
    case 'idle':
      return words.idle(flag.options.map((option) => optionText(row, option)));
    default:
      return words[flag.flag];
  }
}

const rounded = (value: number | undefined): number | undefined =>
  value === undefined ? undefined : Math.round(value * 10_000) / 10_000;
const inSeconds = (ms: number | undefined): number | undefined =>
  ms === undefined ? undefined : Math.round(ms) / 1_000;

/** One row a question. Shares are from 0 to 1; the names of the columns stay the same in every language. */
export const itemsTable = (rows: readonly ItemRow[]): Cell[][] => [
  [
    ...['item', 'title', 'answers', 'learners', 'difficulty', 'discrimination', 'discrimination_low'],
    ...['discrimination_high', 'compared_learners', 'upper_lower_27', 'seconds_lower_quartile', 'seconds_median'],
    ...['seconds_upper_quartile', 'findings'],
  ],
  ...rows.map((row): Cell[] => {
    const { item, answers, learners, difficulty, discrimination, time, flags } = row.health;
    const known = discrimination.isKnown ? discrimination : undefined;
    return [
      ...[item, row.title, answers, learners, rounded(difficulty)],
      ...[known?.value, known?.low, known?.high, known?.learners, known?.index].map(rounded),
      ...[time?.lower, time?.median, time?.upper].map(inSeconds),
      flags.map((flag) => flagText(row, flag)).join('; '),
    ];
  }),
];

/** One row an option. */
export const optionsTable = (rows: readonly ItemRow[]): Cell[][] => [
  [
    ...['item', 'option', 'text', 'is_right', 'picked', 'share', 'share_lower_27', 'share_upper_27'],
    ...['correlation', 'is_pulling', 'is_idle'],
  ],
  ...rows.flatMap((row) =>
    row.health.options.map(({ id, isRight, picked, share, lower, upper, value, isPulling, isIdle }): Cell[] => [
      ...[row.health.item, id, optionText(row, id), isRight === undefined ? undefined : Number(isRight), picked],
      ...[share, lower, upper, value].map(rounded),
      ...[Number(isPulling), Number(isIdle)],
    ]),
  ),
];
