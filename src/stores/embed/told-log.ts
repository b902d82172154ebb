import type { AnswerLog, AnswerRow, Sitting } from '../ports';

/** What a learner does in a page, as its log is given it. What is restored never comes here. */
export type LogNews =
  | { type: 'answered'; row: AnswerRow }
  | { type: 'sat'; sitting: Sitting }
  | { type: 'restarted'; place: string };

/** The same log, which tells what it is given before it keeps it. */
export const createToldLog = (log: AnswerLog, tell: (news: LogNews) => void): AnswerLog => ({
  ...log,
  append(row) {
    tell({ type: 'answered', row });
    return log.append(row);
  },
  appendAll(rows) {
    for (const row of rows) tell({ type: 'answered', row });
    return log.appendAll(rows);
  },
  saveSitting(sitting) {
    tell({ type: 'sat', sitting });
    return log.saveSitting(sitting);
  },
  restart(row) {
    tell({ type: 'restarted', place: row.place });
    return log.restart(row);
  },
});
