import type { Graded, GradePart, Verdict } from '../../../core/grade';

/** How each item of a graded match stands to one bin. */
export const marksIn = (bin: string, grade: Graded | undefined): ReadonlyMap<string, Verdict> =>
  new Map(
    grade?.parts.flatMap((part) =>
      part.marks.filter((mark) => mark.id === bin).map((mark): [string, Verdict] => [part.id, mark.verdict]),
    ),
  );

export const partOf = (item: string, grade: Graded | undefined): GradePart | undefined =>
  grade?.parts.find((part) => part.id === item);
