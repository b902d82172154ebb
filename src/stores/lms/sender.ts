// The thin runner around the sender's state: it starts batches, waits, and passes on what the system replied.
import { fail } from '../../core/result';
import type { LmsBatch, LmsLink } from './lms-link';
import { advanceSender, batchOf, type SenderEvent, type SenderState, startSender, wakeAt } from './sender-state';

/** Calls `run` once after some milliseconds; gives how to call it off. */
export type After = (ms: number, run: () => void) => () => void;

export type Sender = {
  /** Counts a change in and gives its revision. */
  change(change: Omit<Extract<SenderEvent, { type: 'changed' }>, 'type'>): number;
  /**
   * Whether a change is with the system: true once a reply confirmed a batch that held it, false as soon as sending fails
   * before that. What failed is tried again all the same.
   */
  settled(revision: number): Promise<boolean>;
  flush(): void;
  /** Hands over everything that is not confirmed, says goodbye, and sends nothing afterwards. Only the first call counts. */
  leave(): void;
  state(): SenderState;
};

export type SenderNeeds = {
  link: LmsLink;
  /** The state that the system holds. */
  state: string;
  /** Milliseconds that only grow. */
  steady: () => number;
  after: After;
  onState: (state: SenderState) => void;
};

export function createSender({ link, state: held, steady, after, onState }: SenderNeeds): Sender {
  let state = startSender(steady(), held);
  let callOff = () => {};
  let waiting: { revision: number; resolve: (isConfirmed: boolean) => void }[] = [];
  let hasLeft = false;

  function dispatch(event: SenderEvent) {
    const before = state;
    state = advanceSender(state, event, steady());
    if (state === before) return plan();
    if (state.flight && state.flight !== before.flight) void send(state.flight.number, state.flight.batch);
    const { confirmed, problem, isOver } = state;
    const open = waiting.filter(({ revision }) => revision > confirmed.revision && !problem && !isOver);
    for (const one of waiting) if (!open.includes(one)) one.resolve(one.revision <= confirmed.revision);
    waiting = open;
    plan();
    onState(state);
  }

  function plan() {
    callOff();
    const at = wakeAt(state);
    callOff = at === undefined ? () => {} : after(Math.max(0, at - steady()), () => dispatch({ type: 'woken' }));
  }

  async function send(flight: number, batch: LmsBatch) {
    try {
      dispatch({ type: 'replied', flight, result: await link.send(batch) });
    } catch (error) {
      // A link promises not to throw; one that does must not stop the answers that follow.
      dispatch({ type: 'replied', flight, result: fail({ code: 'threw', detail: String(error) }) });
    }
  }

  return {
    change(change) {
      dispatch({ type: 'changed', ...change });
      return state.wanted.revision;
    },
    settled: (revision) =>
      new Promise((resolve) => {
        if (revision <= state.confirmed.revision) resolve(true);
        else if (state.problem || state.isOver) resolve(false);
        else waiting.push({ revision, resolve });
      }),
    flush: () => dispatch({ type: 'flushed' }),
    leave() {
      if (hasLeft) return;
      hasLeft = true;
      const batch = batchOf(state, steady());
      dispatch({ type: 'left' });
      try {
        link.leave(batch);
      } catch {
        // What the system did not take is offered again at the next launch.
      }
    },
    state: () => state,
  };
}
