import { ok } from '../core/result';
import type { AnswerLog, SaveFormat } from '../stores/ports';
import { createWriteJournal, nothingKept } from './write-journal';

/**
 * An answer log that forgets everything when the page closes, for previews and tests. Every write is ok; `state` says
 * that it is only `memory`.
 */
export function createMemoryLog(format: Pick<SaveFormat, 'addToTally'>): AnswerLog {
  const kept = nothingKept();
  const journal = createWriteJournal(format);
  return {
    load: async () => journal.snapshotOver(kept),
    async append(row) {
      journal.add({ type: 'answered', row });
      return ok(journal.tallyOf(row.questionId, kept) ?? format.addToTally(undefined, row));
    },
    async appendAll(rows) {
      for (const row of rows) journal.add({ type: 'answered', row });
      return ok(true);
    },
    async restart(row) {
      journal.add({ type: 'restarted', row });
      return ok(row);
    },
    async mark(row) {
      journal.add({ type: 'mark-set', row });
      return ok(journal.markOf(row.questionId, kept) ?? row);
    },
    loadSittings: async (place) => journal.sittingsOver(place, []),
    async saveSitting(sitting) {
      journal.add({ type: 'sat', sitting });
      return ok(true);
    },
    async dropSittings(place) {
      journal.add({ type: 'cleared', place });
      return ok(true);
    },
    async saveSession(row) {
      journal.add({ type: 'progressed', row });
      return ok(true);
    },
    loadSessions: async (purpose) => journal.sessionsOver(purpose, []),
    loadSession: async (id) => journal.sessionOver(id, undefined),
    onChange: () => () => {},
    state: () => ({
      kind: 'memory',
      reason: { code: 'blocked', detail: 'This page keeps answers until it is closed.' },
    }),
    onState: () => () => {},
  };
}
