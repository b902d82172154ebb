// What a package says about a learner, in words that belong to no standard yet.

import type { Graded } from '../../core/grade';
import type { Json } from '../../core/json';
import type { Question } from '../../questions/question-kinds';

/** Points between `min` (0) and `max`; `scaled` is between 0 and 1. */
export type Score = { raw: number; min: 0; max: number; scaled: number };

/** One checked answer. `number` counts the answers of the registration from 0; `spent` and `at` are milliseconds. */
export type Interaction = {
  number: number;
  question: Question;
  response: Json;
  grade: Graded;
  at: number;
  spent: number;
};

export type Completion = 'incomplete' | 'completed';
export type Success = 'unknown' | 'passed' | 'failed';

/** Where a learner stands by the instructor's rule. `progress` is between 0 and 1. */
export type Standing = { score?: Score; completion: Completion; success: Success; progress: number };
