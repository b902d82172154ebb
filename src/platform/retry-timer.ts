/** Growing waits, then none: a store that stays away is asked twelve times in three minutes and afterwards only on occasion. */
const waitsMs: readonly number[] = [1, 2, 4, 5, 5, 10, 10, 15, 15, 30, 30, 60].map((seconds) => 1_000 * seconds);

export type RetryTimer = {
  /** Plans one more try, unless one is planned or all are used up. */
  plan(): void;
  /** All tries may be used again. */
  reset(): void;
};

/** Calls `retry` after a growing wait, each time that `plan` asks for it. */
export function createRetryTimer(retry: () => void): RetryTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let tries = 0;
  return {
    plan() {
      const wait = waitsMs[tries];
      if (timer !== undefined || wait === undefined) return;
      tries += 1;
      timer = setTimeout(() => {
        timer = undefined;
        retry();
      }, wait);
    },
    reset() {
      clearTimeout(timer);
      timer = undefined;
      tries = 0;
    },
  };
}
