// Times and stretches of time as the standards write them.

const clock = /^(?:(\d+):)?(\d{1,4}):(\d{1,2}(?:\.\d+)?)$/;
const duration =
  /^P(?:(\d+(?:\.\d+)?)Y)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)W)?(?:(\d+(?:\.\d+)?)D)?(?:T(?:(\d+(?:\.\d+)?)H)?(?:(\d+(?:\.\d+)?)M)?(?:(\d+(?:\.\d+)?)S)?)?$/;
const day = 86_400;

/**
 * A stretch of time in milliseconds: `PT1M2.5S` (ISO 8601, as in SCORM 2004 and xAPI; a year has 365 days, a month 30),
 * `0000:01:02.50` (CMITimespan of SCORM 1.2) or a number of seconds. Undefined where the text is none of them.
 */
export function readSpan(text: string): number | undefined {
  if (/^\d+(?:\.\d+)?$/.test(text)) return inMilliseconds(Number(text));
  const clocked = clock.exec(text);
  if (clocked) return inMilliseconds(sumOf(clocked, [3_600, 60, 1]));
  const written = text.length > 1 && !text.endsWith('T') ? duration.exec(text) : null;
  return written ? inMilliseconds(sumOf(written, [365 * day, 30 * day, 7 * day, day, 3_600, 60, 1])) : undefined;
}

const sumOf = (parts: RegExpExecArray, seconds: readonly number[]): number =>
  seconds.reduce((sum, each, index) => sum + each * Number(parts[index + 1] ?? 0), 0);

const inMilliseconds = (seconds: number): number | undefined =>
  Number.isFinite(seconds) ? Math.round(seconds * 1_000) : undefined;

const moment = /^(\d{4}-\d{2}-\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?))?\s*(Z|UTC|[+-]\d{2}(?::?\d{2})?)?$/i;
const latest = 8.64e15;

/** A time in milliseconds since 1970: ISO 8601, or seconds or milliseconds since 1970. A time without a zone is taken as UTC: only the order of times matters here. */
export function readMoment(text: string): number | undefined {
  if (/^\d{9,16}(?:\.\d+)?$/.test(text)) {
    const number = Number(text);
    return number < 1e11 ? number * 1_000 : Math.min(number, latest);
  }
  const [, date = '', time = '00:00', zone = 'Z'] = moment.exec(text) ?? [];
  if (date === '') return undefined;
  const offset = /^(?:z|utc)$/i.test(zone)
    ? 'Z'
    : `${zone.replace(/^([+-]\d{2}):?(\d{2})?$/, (_all, hours, minutes = '00') => `${hours}:${minutes}`)}`;
  const at = Date.parse(`${date}T${time.replace(/(\.\d{3})\d+/, '$1')}${offset}`);
  return Number.isNaN(at) ? undefined : at;
}
