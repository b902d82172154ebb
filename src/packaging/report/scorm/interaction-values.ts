// What the interactions of both SCORM standards have in common.
import { outcomeOf } from '../../../core/grade';
import type { Interaction, Score, Standing } from '../report';

/** An element of a run-time data model and the value to set, in the order in which they are to be set. */
export type LmsValue = readonly [element: string, value: string];

/** A number with at most `digits` after the point and none that say nothing; never in exponents. */
export const decimal = (value: number, digits: number): string =>
  value
    .toFixed(digits)
    .replace(/\.?0+$/, '')
    .replace(/^-?$/, '0');

/**
 * How an answer went: the standard's word for all or for none of the points; between them the share that was earned,
 * with two digits, so that times the weighting it is points.
 */
export function resultOf({ grade }: Interaction, wrong: 'wrong' | 'incorrect'): string {
  switch (outcomeOf(grade)) {
    case 'correct':
      return 'correct';
    case 'incorrect':
      return wrong;
    case 'partial':
      return decimal(Math.min(0.99, Math.max(0.01, grade.earned / grade.possible)), 2);
  }
}

/**
 * A percentage of the points with two digits, cut and not rounded: a score below the mark never looks like one that
 * reaches it.
 */
export const percentOf = ({ scaled }: Score): number => Math.floor(scaled * 10_000 + 1e-6) / 100;

/**
 * The score to tell a system. One that has a pass mark of its own makes `failed` of any score below it whenever a visit
 * ends, also in the middle of a lesson (SCORM 1.2 RTE, cmi.core.lesson_status; SCORM 2004 RTE 4.2.22): it is told the
 * score once the package is done.
 */
export const scoreToTell = ({ score, completion }: Standing, hasOwnMark: boolean): Score | undefined =>
  hasOwnMark && completion !== 'completed' ? undefined : score;
