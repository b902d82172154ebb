/** Lets at most `most` calls pass in any window of `span` milliseconds; `now` may be any clock that only grows. */
export function createRateCap(most: number, span = 1_000): (now: number) => boolean {
  const passed: number[] = [];
  return (now) => {
    while (passed.length > 0 && (passed[0] ?? now) <= now - span) passed.shift();
    if (passed.length >= most) return false;
    passed.push(now);
    return true;
  };
}

/** So many messages a second does each side listen to. */
export const mostMessages = 50;
