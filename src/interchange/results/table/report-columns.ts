/** Where the parts of one numbered question stand in a row, counted from 0. */
export type ReportQuestion = { item: number; response?: number; right?: number; result?: number };

export type ReportColumns = { isReport: boolean; questions: readonly ReportQuestion[] };

const numbered = /^(question|response|right answer|correct answer|result) ?(\d+)$/i;

/**
 * The numbered columns of Moodle's Interactions report ("Question 0", "Response 0", "Right answer 0", "Result 0"), of which its
 * settings show some and hide others. Questions stand in the order in which each learner answered them, so that their numbers
 * name nothing: without its question column a number counts for nothing.
 */
export function findReportColumns(headers: readonly string[]): ReportColumns {
  const columns = new Map<string, Map<string, number>>();
  for (const [index, header] of headers.entries()) {
    const [, part = '', number = ''] = numbered.exec(header.trim()) ?? [];
    if (part !== '') columns.set(number, (columns.get(number) ?? new Map()).set(part.toLowerCase(), index));
  }
  const questions = [...columns.values()].flatMap((parts): ReportQuestion[] => {
    const [item, response, result] = [parts.get('question'), parts.get('response'), parts.get('result')];
    const right = parts.get('right answer') ?? parts.get('correct answer');
    if (item === undefined) return [];
    return [
      {
        item,
        ...(response !== undefined && { response }),
        ...(right !== undefined && { right }),
        ...(result !== undefined && { result }),
      },
    ];
  });
  return {
    isReport: columns.size > 0 && [...columns.values()].some((parts) => parts.has('response') || parts.has('result')),
    questions,
  };
}
