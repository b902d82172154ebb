// Keeping the whole course: one download at a time, told to whoever shows it, and gone on with at the next visit.
import type { KeptCourse, Stored } from '../../platform/offline/kept-course';
import type { Preferences } from '../../stores/ports';

export type KeepState = {
  kind: 'unknown' | 'unreachable' | 'offered' | 'running' | 'stopped' | 'failed' | 'full' | 'kept' | 'removed';
} & Stored;

export type Keeping = {
  state(): KeepState;
  onChange(changed: () => void): () => void;
  /** Looks up what is stored; nothing happens while it is being stored. */
  measure(): Promise<void>;
  start(): Promise<void>;
  stop(): void;
  remove(): Promise<void>;
  /** Goes on where an earlier visit stopped, and brings what is stored up to date; both quietly. */
  goOn(): Promise<void>;
};

type Locks = Pick<LockManager, 'request'>;

const wish = 'offline';
const lockName = 'drillbook:offline';

/** Where the browser has no `locks`, two tabs may fetch the same twice; that is all. */
export function createKeeping(course: KeptCourse, preferences: Preferences, locks: Locks | undefined): Keeping {
  const listeners = new Set<() => void>();
  let state: KeepState = { kind: 'unknown', done: 0, of: 0 };
  let running: AbortController | undefined;
  let ended = Promise.resolve();
  const set = (change: Partial<KeepState>) => {
    state = { ...state, ...change };
    for (const changed of listeners) changed();
  };

  async function measure(): Promise<void> {
    if (running) return;
    try {
      const stored = await course.measure();
      const isWanted = preferences.read(wish) === 'all';
      if (running) return;
      if (stored.done === stored.of) set({ kind: 'kept', ...stored });
      else set({ kind: isWanted ? 'stopped' : 'offered', ...stored });
    } catch {
      set({ kind: 'unreachable' });
    }
  }

  function start(): Promise<void> {
    if (!running) ended = run();
    return ended;
  }

  async function run(): Promise<void> {
    const control = new AbortController();
    running = control;
    preferences.write(wish, 'all');
    set({ kind: 'running' });
    try {
      await alone(locks, () => course.keep((stored) => set({ kind: 'running', ...stored }), control.signal));
      set({ kind: control.signal.aborted ? 'stopped' : 'kept' });
    } catch (error) {
      if (control.signal.aborted) set({ kind: 'stopped' });
      else set({ kind: error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed' });
    }
    running = undefined;
  }

  return {
    state: () => state,
    onChange: (changed) => {
      listeners.add(changed);
      return () => listeners.delete(changed);
    },
    measure,
    start,
    stop: () => running?.abort(),
    async remove() {
      running?.abort();
      await ended;
      preferences.write(wish, 'visited');
      await course.remove();
      set({ kind: 'removed', done: 0 });
    },
    async goOn() {
      if (preferences.read(wish) === 'all') return start();
      await alone(locks, () => course.refresh(new AbortController().signal)).catch(() => undefined);
    },
  };
}

/** One tab at a time; the others wait for it, and then find everything done. */
const alone = async (locks: Locks | undefined, work: () => Promise<void>): Promise<void> =>
  locks ? locks.request(lockName, work) : work();
