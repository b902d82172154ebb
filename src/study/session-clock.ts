// The clock of a session: it runs through reloads and sleep, and no change of the device's clock gives time back.

/** The device's clock in ms since 1970, and a clock in ms that only grows but starts anew with each page. */
export type Now = { wall: number; steady: number };

/** `anchor` is the wall time at which the session would have begun for `elapsed` ms to have passed; `steady` was seen last. */
export type SessionClock = { anchor: number; elapsed: number; steady: number };

const lastDate = 8.64e15;

const isTime = (time: number): boolean => Math.abs(time) <= lastDate;

/** A wall clock that cannot be read sets the anchor to the end of time, from where the first one that can be read moves it. */
export const startClock = ({ wall, steady }: Now): SessionClock => ({
  anchor: isTime(wall) ? wall : lastDate,
  elapsed: 0,
  steady,
});

/**
 * The clock at `now`. What the steady clock counted has passed in any case; where the wall clock tells of more, as after
 * sleep, that has passed. A wall clock that was set back moves the anchor, so that it counts on from there.
 */
export function advanceClock(clock: SessionClock, { wall, steady }: Now): SessionClock {
  const counted = clock.elapsed + Math.max(0, steady - clock.steady);
  if (!isTime(wall)) return { ...clock, elapsed: counted, steady };
  const elapsed = Math.max(counted, wall - clock.anchor);
  return { anchor: Math.min(clock.anchor, wall - counted), elapsed, steady };
}

/** The clock in a page that has just been opened: its steady clock has started anew. */
export const reopenClock = (clock: SessionClock, now: Now): SessionClock =>
  advanceClock({ ...clock, steady: now.steady }, now);
