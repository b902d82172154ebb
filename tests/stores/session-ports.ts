// What a session store needs of a browser, played without one.
import { createMoments } from '../../src/stores/moments';
import type { SessionLock, SessionLog } from '../../src/stores/ports';
import type { SessionPorts } from '../../src/stores/session/session-store';
import type { Now } from '../../src/study/session-clock';

/** A device's clocks that stand until they are told otherwise. */
export function playedClock(wall = Date.UTC(2026, 10, 24, 9)) {
  const now: Now = { wall, steady: 0 };
  return {
    clock: () => ({ ...now }),
    /** Time that a page sees. */
    pass: (ms: number) => {
      now.wall += ms;
      now.steady += ms;
    },
    /** Time that the device sleeps through, or someone who sets its clock. */
    jump: (ms: number) => {
      now.wall += ms;
    },
    /** A new page starts its steady clock anew. */
    newPage: () => {
      now.steady = 0;
    },
  };
}

/** One lock for several tabs: `lockFor` gives each tab its own side of it. */
export function playedLocks() {
  const holders = new Map<string, { tab: string; lost: () => void }>();
  return (tab: string): SessionLock => ({
    async hold(id, lost) {
      const holder = holders.get(id);
      if (holder && holder.tab !== tab) return 'elsewhere';
      holders.set(id, { tab, lost });
      return 'held';
    },
    async takeOver(id, lost) {
      const holder = holders.get(id);
      holders.set(id, { tab, lost });
      if (holder && holder.tab !== tab) holder.lost();
      return 'held';
    },
    release(id) {
      if (holders.get(id)?.tab === tab) holders.delete(id);
    },
  });
}

export const sessionPorts = (
  log: SessionLog,
  { clock, lock }: Partial<Pick<SessionPorts, 'clock' | 'lock'>> = {},
): SessionPorts => ({
  log,
  lock: lock ?? playedLocks()('tab'),
  clock: clock ?? playedClock().clock,
  moments: createMoments(() => (clock ?? playedClock().clock)().wall),
});
