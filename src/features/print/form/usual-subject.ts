import { boardCounts } from '../../../course/catalog/board-choice';
import { openChoice } from '../../../course/practice/practice-choice';
import type { Printable, PrintSubject, SubjectKind } from '../../../packaging/print/print-choice';
import { drawOrder } from './draw-order';

/** What is usual of a kind, in the order that was chosen before, if one was. */
export function usualSubject(kind: SubjectKind, before: PrintSubject, known: Printable): PrintSubject {
  if (kind === before.kind) return before;
  const seed = before.seed ?? drawOrder();
  switch (kind) {
    case 'lesson':
      return { kind, id: known.lessons[0] ?? '' };
    case 'set':
      return { kind, choice: openChoice, seed };
    case 'board':
      return { kind, choice: { phases: [], count: boardCounts.usual, mode: 'all' }, seed };
    case 'paper':
      return { kind, length: known.lengths.most, seed };
  }
}
