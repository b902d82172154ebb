import type { AnswerLog, LogState } from '../../stores/ports';
import { createListeners } from '../listeners';

/** A log whose code did not arrive is asked for again after this long. */
const retryMs = 3_000;

/**
 * A log whose code loads when it is first asked for something, so that the first answer need not wait for it. Whatever is
 * given to it meanwhile waits; where the code does not arrive it says so and tries again.
 */
export function createLazyLog(load: () => Promise<AnswerLog>): AnswerLog {
  const changes = createListeners<void>();
  const states = createListeners<LogState>();
  let state: LogState = { kind: 'opening' };
  let loading: Promise<AnswerLog> | undefined;

  const settle = (next: LogState) => {
    state = next;
    states.tell(next);
  };
  const arrive = async (): Promise<AnswerLog> => {
    for (;;) {
      try {
        const log = await load();
        log.onChange(() => changes.tell());
        log.onState(settle);
        if (log.state().kind !== state.kind) settle(log.state());
        return log;
      } catch (error) {
        if (state.kind === 'opening') settle({ kind: 'memory', reason: { code: 'failed', detail: `${error}` } });
        await new Promise((resolve) => setTimeout(resolve, retryMs));
      }
    }
  };
  const loaded = () => {
    loading ??= arrive();
    return loading;
  };

  return {
    load: async () => (await loaded()).load(),
    append: async (row) => (await loaded()).append(row),
    appendAll: async (rows) => (await loaded()).appendAll(rows),
    restart: async (row) => (await loaded()).restart(row),
    mark: async (row) => (await loaded()).mark(row),
    loadSittings: async (place) => (await loaded()).loadSittings(place),
    saveSitting: async (sitting) => (await loaded()).saveSitting(sitting),
    dropSittings: async (place) => (await loaded()).dropSittings(place),
    saveSession: async (row) => (await loaded()).saveSession(row),
    loadSessions: async (purpose) => (await loaded()).loadSessions(purpose),
    loadSession: async (id) => (await loaded()).loadSession(id),
    onChange: changes.add,
    state: () => state,
    onState: states.add,
  };
}
