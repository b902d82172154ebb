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
  /** Until `start` is called again, also at later visits. */
  stop(): void;
  remove(): Promise<void>;
  /** Goes on where an earlier visit was broken off, and brings what is stored up to date; both quietly. */
  goOn(): Promise<void>;
};

type Locks = Pick<LockManager, 'request'>;

/** What is kept whole is compared with the host no more often, in milliseconds. */
const pause = 3_600_000;

/** `build` names the running build, `place` the course: a host may have several. */
export type KeepingNeeds = {
  course: KeptCourse;
  preferences: Preferences;
  locks: Locks | undefined;
  build: string;
  place: string;
  clock: () => number;
};

/** Where the browser has no `locks`, two tabs may fetch the same twice; that is all. */
export function createKeeping({ course, preferences, locks, build, place, clock }: KeepingNeeds): Keeping {
  // What the learner wished for, and when all that is stored was last seen to be up to date, with the build that did it.
  const wish = `offline ${place}`;
  const checked = `offline-checked ${place}`;
  const listeners = new Set<() => void>();
  let state: KeepState = { kind: 'unknown', done: 0, of: 0 };
  let running: AbortController | undefined;
  let ended = Promise.resolve();
  const set = (change: Partial<KeepState>) => {
    state = { ...state, ...change };
    for (const changed of listeners) changed();
  };

  /** One tab at a time; the others wait for it, and then find everything done. */
  const alone = async (work: () => Promise<void>): Promise<void> =>
    locks ? locks.request(`drillbook ${wish}`, work) : work();

  const noteChecked = () => preferences.write(checked, `${build} ${clock()}`);

  async function measure(): Promise<void> {
    if (running) return;
    try {
      const stored = await course.measure();
      const isWanted = ['all', 'stopped'].includes(preferences.read(wish) ?? '');
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
    preferences.write(checked, '');
    set({ kind: 'running' });
    try {
      await alone(() => course.keep((stored) => set({ kind: 'running', ...stored }), control.signal));
      if (!control.signal.aborted) noteChecked();
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
    stop() {
      preferences.write(wish, 'stopped');
      running?.abort();
    },
    async remove() {
      running?.abort();
      await ended;
      preferences.write(wish, 'visited');
      noteChecked();
      await course.remove();
      set({ kind: 'removed', done: 0 });
    },
    async goOn() {
      const [lastBuild = '', time = '0'] = preferences.read(checked)?.split(' ') ?? [];
      const isSame = lastBuild === build;
      if (preferences.read(wish) === 'all') return isSame && clock() - Number(time) < pause ? undefined : start();
      if (lastBuild === '') noteChecked();
      if (isSame || lastBuild === '') return;
      await alone(() => course.refresh(new AbortController().signal)).then(noteChecked, () => undefined);
    },
  };
}
