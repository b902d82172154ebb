// What the SCORM standards allow as the value of each element that a package sets: the lengths and words that scorm-again lets pass.

type Rule = readonly [element: RegExp, isLegal: (value: string) => boolean];

const word =
  (...words: readonly string[]) =>
  (value: string) =>
    words.includes(value);
const form = (pattern: RegExp) => (value: string) => pattern.test(value);
const atMost = (longest: number) => (value: string) => value.length <= longest;
const number = (least: number, most: number, digits: number) => (value: string) =>
  new RegExp(`^-?\\d{1,10}(\\.\\d{1,${digits}})?$`).test(value) && Number(value) >= least && Number(value) <= most;

/** SCORM 1.2 RTE 3.4.2 and its data types. */
const rules12: readonly Rule[] = [
  [/^cmi\.suspend_data$/, atMost(4_096)],
  [/^cmi\.core\.lesson_location$/, atMost(255)],
  [/^cmi\.core\.lesson_status$/, word('passed', 'completed', 'failed', 'incomplete', 'browsed', 'not attempted')],
  [/^cmi\.core\.score\.(raw|min|max)$/, number(0, 100, 2)],
  [/^cmi\.core\.session_time$/, form(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/)],
  [/^cmi\.core\.exit$/, word('time-out', 'suspend', 'logout', '')],
  [/^cmi\.interactions\.\d+\.(objectives\.\d+\.)?id$/, form(/^[A-Za-z0-9_-]{1,255}$/)],
  [/^cmi\.interactions\.\d+\.time$/, form(/^([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,2})?$/)],
  [/^cmi\.interactions\.\d+\.type$/, word('choice', 'fill-in', 'matching', 'sequencing')],
  [/^cmi\.interactions\.\d+\.(student_response|correct_responses\.\d+\.pattern)$/, atMost(255)],
  [/^cmi\.interactions\.\d+\.weighting$/, number(-100, 100, 2)],
  [/^cmi\.interactions\.\d+\.result$/, form(/^(correct|wrong|unanticipated|neutral|\d{1,3}(\.\d{1,2})?)$/)],
  [/^cmi\.interactions\.\d+\.latency$/, form(/^\d{2,4}:[0-5]\d:[0-5]\d(\.\d{1,2})?$/)],
];

const duration = form(/^P(?=.)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+(\.\d{1,2})?S)?)?$/);

/** SCORM 2004 4th Edition, RTE 4.1.1.7 and 4.2. */
const rules2004: readonly Rule[] = [
  [/^cmi\.suspend_data$/, atMost(64_000)],
  [/^cmi\.location$/, atMost(1_000)],
  [/^cmi\.completion_status$/, word('completed', 'incomplete', 'not attempted', 'unknown')],
  [/^cmi\.success_status$/, word('passed', 'failed', 'unknown')],
  [/^cmi\.score\.scaled$/, number(-1, 1, 7)],
  [/^cmi\.score\.(raw|min|max)$/, number(-1e9, 1e9, 7)],
  [/^cmi\.progress_measure$/, number(0, 1, 7)],
  [/^cmi\.session_time$/, duration],
  [/^cmi\.exit$/, word('time-out', 'suspend', 'logout', 'normal', '')],
  [/^cmi\.interactions\.\d+\.(objectives\.\d+\.)?id$/, form(/^(?=.{1,4000}$)[a-z][a-z0-9+.-]*:[\x21-\x7E]+$/i)],
  [/^cmi\.interactions\.\d+\.type$/, word('choice', 'fill-in', 'matching', 'sequencing')],
  [/^cmi\.interactions\.\d+\.timestamp$/, form(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{1,2}Z$/)],
  [/^cmi\.interactions\.\d+\.weighting$/, number(-1e9, 1e9, 7)],
  [/^cmi\.interactions\.\d+\.(learner_response|correct_responses\.\d+\.pattern)$/, atMost(4_000)],
  [/^cmi\.interactions\.\d+\.result$/, form(/^(correct|incorrect|unanticipated|neutral|\d+(\.\d{1,7})?)$/)],
  [/^cmi\.interactions\.\d+\.latency$/, duration],
  [/^cmi\.interactions\.\d+\.description$/, atMost(250)],
];

export type ScormVersion = '1.2' | '2004';

/** Why this value may not be set, in words; undefined where it may. */
export function scormViolation(version: ScormVersion, element: string, value: string): string | undefined {
  const rule = (version === '1.2' ? rules12 : rules2004).find(([pattern]) => pattern.test(element));
  if (!rule) return `${element} is not an element`;
  return rule[1](value) ? undefined : `${element} may not be ${JSON.stringify(value.slice(0, 80))} (${value.length})`;
}

const shortId = '[A-Za-z0-9_.]{1,250}';
const list = (part: string) => new RegExp(`^(${part}(\\[,\\]${part}){0,35})?$`);

/** The syntax of an answer: SCORM 2004 RTE 4.2.9.1, with the narrow short identifiers that some systems want. */
export const answer2004: Readonly<Record<string, RegExp>> = {
  choice: list(shortId),
  sequencing: list(shortId),
  matching: list(`${shortId}\\[\\.\\]${shortId}`),
  'fill-in':
    /^(\{case_matters=false\}\{order_matters=true\})?(?!\{)(?:(?!\[,\]|\[\.\]|\[:\])[^\n\r\t]){0,250}(\[,\](?:(?!\[,\]|\[\.\]|\[:\])[^\n\r\t]){0,250}){0,9}$/u,
};

/** SCORM 1.2 RTE, CMIFeedback. */
export const answer12: Readonly<Record<string, RegExp>> = {
  choice: /^[a-z0-9](,[a-z0-9])*$/,
  sequencing: /^[a-z0-9](,[a-z0-9])*$/,
  matching: /^[a-z0-9]\.[a-z0-9](,[a-z0-9]\.[a-z0-9])*$/,
  'fill-in': /^[^\n\r\t]{0,255}$/,
};
