// Keeps the latest record in the outbox; of those that come while one is written only the last is.
import { ok, type Result } from '../../core/result';
import type { SaveProblem } from '../ports';
import type { LmsOutbox, OutboxRecord } from './lms-outbox';

export type OutboxWriter = {
  /** What is to stand in the outbox; undefined = nothing. */
  keep(record: OutboxRecord | undefined): void;
  /** Waits until that is done and gives how it went. */
  settled(): Promise<Result<true, SaveProblem>>;
  /** How the last write went. */
  last(): Result<true, SaveProblem>;
};

export function createOutboxWriter(outbox: LmsOutbox, key: string): OutboxWriter {
  let wanted: { record?: OutboxRecord } | undefined;
  let running: Promise<void> | undefined;
  let last: Result<true, SaveProblem> = ok(true);
  let isEmpty = false;

  async function run() {
    while (wanted) {
      const { record } = wanted;
      wanted = undefined;
      if (!record && isEmpty) continue;
      last = await (record ? outbox.write(key, record) : outbox.clear(key));
      isEmpty = !record && last.ok;
    }
    running = undefined;
  }

  return {
    keep(record) {
      wanted = record ? { record } : {};
      running ??= run();
    },
    async settled() {
      while (running) await running;
      return last;
    },
    last: () => last,
  };
}
