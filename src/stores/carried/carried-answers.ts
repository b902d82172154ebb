// Answers in a file that a learner can carry to an instructor or to another device.
import { type AnswerRow, readAnswerRow } from '../saved-data';

export const carriedFormat = 'drillbook-answers';

/** `made` is in milliseconds since 1970; `learner` is whatever name or number its maker knew, or nothing. */
export type CarriedAnswers = {
  format: typeof carriedFormat;
  schema: 1;
  made: number;
  learner: string;
  course: string;
  answers: readonly AnswerRow[];
};

/** The answers of a carried file that was parsed as JSON, and how many rows could not be read; undefined where it is no such file. */
export function readCarriedAnswers(value: unknown): { carried: CarriedAnswers; setAside: number } | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const { format, schema, made, learner, course, answers }: Partial<Record<keyof CarriedAnswers, unknown>> = value;
  if (format !== carriedFormat || schema !== 1 || !Array.isArray(answers)) return undefined;
  const read = answers.flatMap((row: unknown) => readAnswerRow(row) ?? []);
  return {
    carried: {
      format: carriedFormat,
      schema: 1,
      made: typeof made === 'number' && Number.isFinite(made) ? made : 0,
      learner: typeof learner === 'string' ? learner : '',
      course: typeof course === 'string' ? course : '',
      answers: read,
    },
    setAside: answers.length - read.length,
  };
}
