// Instants and lengths of time as the standards write them.

const two = (value: number): string => String(value).padStart(2, '0');

/** Milliseconds as whole hundredths of a second; nothing below 0 and nothing that is no number. */
const hundredths = (ms: number): number => (Number.isFinite(ms) ? Math.max(0, Math.round(ms / 10)) : 0);

/** `HHHH:MM:SS.SS`, at most 9999 hours. SCORM 1.2 RTE, data type CMITimespan. */
export function timespan12(ms: number): string {
  const all = Math.min(hundredths(ms), 9_999 * 360_000 + 359_999);
  const hours = Math.floor(all / 360_000);
  return `${String(hours).padStart(4, '0')}:${two(Math.floor(all / 6_000) % 60)}:${secondsOf(all)}`;
}

const secondsOf = (all: number): string => `${two(Math.floor(all / 100) % 60)}.${two(all % 100)}`;

/** `HH:MM:SS.SS` on the learner's own clock; `at` is in milliseconds since 1970. SCORM 1.2 RTE, data type CMITime. */
export function timeOfDay12(at: number): string {
  const date = new Date(at);
  const centis = Math.floor(date.getMilliseconds() / 10);
  return `${two(date.getHours())}:${two(date.getMinutes())}:${two(date.getSeconds())}.${two(centis)}`;
}

/** `PT1H2M3.45S`, without the parts that are 0. SCORM 2004 RTE 4.1.1.7 timeinterval(second,10,2); xAPI 1.0.3 Data 4.6. */
export function isoDuration(ms: number): string {
  const all = hundredths(ms);
  const hours = Math.floor(all / 360_000);
  const minutes = Math.floor(all / 6_000) % 60;
  const seconds = (all % 6_000) / 100;
  const parts = [hours > 0 ? `${hours}H` : '', minutes > 0 ? `${minutes}M` : '', seconds > 0 ? `${seconds}S` : ''].join(
    '',
  );
  return `PT${parts || '0S'}`;
}

/** UTC with two digits of fraction, the most that SCORM 2004 allows. SCORM 2004 RTE 4.1.1.7 time(second,10,0). */
export const timestamp2004 = (at: number): string => new Date(at).toISOString().replace(/\dZ$/, 'Z');
