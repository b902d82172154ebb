// Time that passes only when a test says so.

/** Lets everything run that waits for nothing but its turn. */
export async function settle() {
  for (let turn = 0; turn < 60; turn += 1) await Promise.resolve();
}

export type Timeline = ReturnType<typeof createTimeline>;

export function createTimeline() {
  let now = 0;
  let timers: { at: number; run: () => void }[] = [];
  return {
    steady: () => now,
    clock: () => Date.UTC(2026, 10, 28) + now,
    after(ms: number, run: () => void) {
      const timer = { at: now + ms, run };
      timers.push(timer);
      return () => {
        timers = timers.filter((other) => other !== timer);
      };
    },
    /** Milliseconds go by; every timer runs at its time. */
    async pass(ms: number) {
      const until = now + ms;
      await settle();
      for (;;) {
        const [next] = timers.filter(({ at }) => at <= until).toSorted((one, other) => one.at - other.at);
        if (!next) break;
        timers = timers.filter((other) => other !== next);
        now = Math.max(now, next.at);
        next.run();
        await settle();
      }
      now = until;
    },
  };
}
