// What the clock of a paper shows, and when it speaks.

/** "89:05": minutes and seconds, begun ones counted, so that it shows 0:00 exactly at the end. */
export function clockText(remaining: number): string {
  const seconds = Math.ceil(remaining / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

const warnAt = [1, 5, 10, 30];

/** The warning that a remaining time has passed last: 30, 10, 5 or 1 minutes; undefined where it has passed none. */
export const warningAt = (remaining: number): number | undefined =>
  warnAt.find((minutes) => remaining <= minutes * 60_000);

export type SpokenTime = { warning: number | undefined; minutes?: number; isExact?: boolean };

/**
 * What the clock says at a remaining time after what it said before. It says something once for each warning passed, and
 * of several that a sleep passed at once only the latest.
 */
export function speakTime(said: SpokenTime, remaining: number): SpokenTime {
  const warning = warningAt(remaining);
  if (warning === undefined || warning >= (said.warning ?? Number.POSITIVE_INFINITY)) return said;
  const minutes = Math.max(1, Math.ceil(remaining / 60_000));
  return { warning, minutes, isExact: remaining > warning * 60_000 - 5_000 };
}
