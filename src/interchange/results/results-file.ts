// What comes out of a file of results, whatever wrote it.
import type { ItemAnswer } from '../../core/results/item-answer';

/** `interactions` is a table with a row for each answer, `report` one with a row for each attempt, `tracking` one with a row for each value. */
export type ResultsKind =
  | 'events'
  | 'answers'
  | 'interactions'
  | 'report'
  | 'tracking'
  | 'cmi'
  | 'statements'
  | 'sample';

/**
 * Why a row or an entry counts for nothing. `item`: it names no question. `judgement`: it does not say whether the answer
 * was right, or nobody judged it. `other`: it is about something else than an answer. `shape`: it has not the form of an
 * entry. `long`: a name in it is longer than any name may be. `voided`: it was taken back.
 */
export type SetAsideReason = 'item' | 'judgement' | 'other' | 'shape' | 'long' | 'voided';

/** How many rows or entries were set aside for a reason; `line` is the first of them, counted from 1 as lines of a table, as entries of a list. */
export type SetAside = { reason: SetAsideReason; count: number; line: number };

export type ReadResults = { kind: ResultsKind; answers: readonly ItemAnswer[]; setAside: readonly SetAside[] };

/**
 * Why a whole file counts for nothing. `json` and `quote` name the line where reading stopped, where it is known; `columns` has the names
 * that were found; `numbers`: the report does not name its questions.
 */
export type ResultsProblem =
  | { code: 'empty' }
  | { code: 'json'; line?: number }
  | { code: 'unknown' }
  | { code: 'quote'; line: number }
  | { code: 'columns'; names: readonly string[] }
  | { code: 'numbers' }
  | { code: 'rows'; most: number };

/** More rows or entries than this in one file are refused. */
export const mostRows = 200_000;

/** No id, name or response may have more characters than this. */
export const longestName = 4_000;

export type SetAsideCounter = { note: (reason: SetAsideReason, line: number) => void; list: () => SetAside[] };

export function countSetAside(): SetAsideCounter {
  const counts = new Map<SetAsideReason, SetAside>();
  return {
    note: (reason, line) => {
      const { count, line: first } = counts.get(reason) ?? { count: 0, line };
      counts.set(reason, { reason, count: count + 1, line: Math.min(first, line) });
    },
    list: () => [...counts.values()],
  };
}
