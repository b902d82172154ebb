// What an instructor has chosen for a package, as the form has it.
import { type BoardChoice, boardCounts, boardSearch } from '../../../course/catalog/board-choice';
import type { PackageOrder } from '../../../packaging/bundle/order/package-order';
import type { PackageFormat, PackageRule } from '../../../packaging/package-config';
import type { PickedLesson } from '../pick/LessonSelect';

export const kinds = ['lesson', 'paper', 'board'] as const;
export type PackageKind = (typeof kinds)[number];
export type RuleName = PackageRule['rule'];

/** `least`, `seed` and the fields of the store are text as it was typed. */
export type PackageChoice = {
  kind: PackageKind;
  lesson?: PickedLesson;
  length: number;
  board: BoardChoice;
  seed: string;
  format: PackageFormat;
  rule: RuleName;
  least: string;
  endpoint: string;
  authorization: string;
};

export const openPackageChoice: Omit<PackageChoice, 'length'> = {
  kind: 'lesson',
  board: { phases: [], count: boardCounts.usual, mode: 'all' },
  seed: '1',
  format: 'scorm-1.2',
  rule: 'answered',
  least: '70',
  endpoint: '',
  authorization: '',
};

/** A paper and a board have no text that could be read to its end. */
export const rulesFor = (kind: PackageKind): readonly RuleName[] =>
  kind === 'lesson' ? ['read', 'answered', 'score'] : ['answered', 'score'];

/** The rule that holds for what was chosen. */
export const ruleOf = ({ kind, rule }: PackageChoice): RuleName => (rulesFor(kind).includes(rule) ? rule : 'answered');

/** The choice as an order. `site` is the address that links in the package may lead to. */
export function orderOf(choice: PackageChoice, site: string | undefined): PackageOrder {
  const { kind, lesson, length, board, seed, format, least, endpoint, authorization } = choice;
  const rule = ruleOf(choice);
  return {
    kind,
    format,
    rule: rule === 'score' ? `score:${least}` : rule,
    ...(kind === 'lesson' ? { lesson: lesson?.id ?? '' } : { seed }),
    ...(kind === 'paper' && { length: `${length}` }),
    ...(kind === 'board' && { search: boardSearch(board, seed) }),
    ...(format === 'xapi' && { endpoint, authorization }),
    ...(site !== undefined && { site }),
  };
}
