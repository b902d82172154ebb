import { createMemoryLog } from '../../src/platform/memory-log';
import { createLearnerStore } from '../../src/stores/learner-store';
import type { AnswerLog, AnswerRow, LogState, MarkRow, SaveProblem } from '../../src/stores/ports';
import { saveFormat } from '../../src/stores/save-format';

/** A log that holds up, with a switch: while `problem` is set, answers wait; `tell` plays another tab. */
export function logWithSwitch() {
  const memory = createMemoryLog(saveFormat);
  const rows: AnswerRow[] = [];
  const marks: MarkRow[] = [];
  const changed = new Set<() => void>();
  const told = new Set<(state: LogState) => void>();
  let problem: SaveProblem | undefined;
  const state = (): LogState => (problem ? { kind: 'memory', reason: problem } : { kind: 'durable' });
  const log: AnswerLog = {
    ...memory,
    async append(row) {
      rows.push(row);
      const appended = await memory.append(row);
      return problem ? { ok: false, error: problem } : appended;
    },
    async appendAll(answers) {
      rows.push(...answers);
      const appended = await memory.appendAll(answers);
      return problem ? { ok: false, error: problem } : appended;
    },
    async mark(row) {
      marks.push(row);
      const marked = await memory.mark(row);
      return problem ? { ok: false, error: problem } : marked;
    },
    onChange(listener) {
      changed.add(listener);
      return () => changed.delete(listener);
    },
    state,
    onState(listener) {
      told.add(listener);
      return () => told.delete(listener);
    },
  };
  return {
    log,
    rows,
    marks,
    tell: () => {
      for (const listener of changed) listener();
    },
    setProblem(next: SaveProblem | undefined) {
      problem = next;
      for (const listener of told) listener(state());
    },
  };
}

/** A page of its own over a log; ids and seeds count up, and the clock says what `times` say, then the last of them. */
export function openPage(log: AnswerLog, times: readonly number[] = [1_000], tab = 'tab') {
  let count = 0;
  let told = 0;
  const store = createLearnerStore({
    log,
    clock: () => times[Math.min(told++, times.length - 1)] ?? Number.NaN,
    newId: () => `${tab}-${++count}`,
    newSeed: () => `seed-${++count}`,
    tab,
  });
  return { store, state: store.getState, ...store.getState().actions };
}

/** Lets everything that has been begun in memory come to its end. */
export const soon = () => new Promise((resolve) => setTimeout(resolve));
