import type { AnswerLog, AnswerRow } from '../../../stores/ports';

/** The log, with every answer that goes into it in a list beside it, each once. */
export function collectAnswers<L extends AnswerLog>(log: L): { log: L; rows: () => readonly AnswerRow[] } {
  const rows = new Map<string, AnswerRow>();
  const collect = (added: readonly AnswerRow[]) => {
    for (const row of added) rows.set(row.id, row);
  };
  return {
    log: {
      ...log,
      append(row: AnswerRow) {
        collect([row]);
        return log.append(row);
      },
      appendAll(added: readonly AnswerRow[]) {
        collect(added);
        return log.appendAll(added);
      },
    },
    rows: () => [...rows.values()],
  };
}
