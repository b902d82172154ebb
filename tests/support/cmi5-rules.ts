// The rules of cmi5 (Quartz) about the statements of one session, as a record store of the tests' own holds a package to them.
import { createRequire } from 'node:module';

type Names = { readonly [name: string]: unknown };

export type Launched = {
  activityId: string;
  registration: string;
  actor: Names;
  sessionId: string;
  launchMode: 'Normal' | 'Browse' | 'Review';
  masteryScore?: number;
  publisherId: string;
};

const isNames = (value: unknown): value is Names =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What stands at the end of a path of names; undefined where the path ends before. */
export const at = (value: unknown, ...path: readonly string[]): unknown =>
  path.reduce<unknown>((inside, name) => (isNames(inside) ? inside[name] : undefined), value);

// The package has no types that this module resolution finds, and is CommonJS.
const validate = createRequire(import.meta.url)('@learninglocker/xapi-validation').default as (
  data: unknown,
) => unknown[];

/** What the xAPI validation finds wrong with a statement. */
export const xapiViolations = (statement: unknown): string[] =>
  validate(statement).map((warning) => `xAPI: ${JSON.stringify(warning)}`);

const verbs = 'http://adlnet.gov/expapi/verbs/';
const defined = ['initialized', 'passed', 'failed', 'completed', 'terminated'];
const cmi5Category = 'https://w3id.org/xapi/cmi5/context/categories/cmi5';
const moveOnCategory = 'https://w3id.org/xapi/cmi5/context/categories/moveon';
const session = 'https://w3id.org/xapi/cmi5/context/extensions/sessionid';
const mastery = 'https://w3id.org/xapi/cmi5/context/extensions/masteryscore';

export const verbOf = (statement: unknown): string => String(at(statement, 'verb', 'id')).replace(verbs, '');

const has = (list: unknown, id: string): boolean => Array.isArray(list) && list.some((entry) => at(entry, 'id') === id);

/** What is wrong with `statement`, coming after `earlier` ones of the same registration, all sessions. Sections are those of cmi5. */
export function cmi5Violations(statement: unknown, earlier: readonly unknown[], launch: Launched): string[] {
  const verb = verbOf(statement);
  const context = at(statement, 'context');
  const result = at(statement, 'result');
  const isDefined = defined.includes(verb);
  const isJudging = ['passed', 'failed', 'completed'].includes(verb);
  const score = at(result, 'score', 'scaled');
  const mine = earlier.filter((other) => at(other, 'context', 'extensions', session) === launch.sessionId).map(verbOf);
  const all = earlier.map(verbOf);
  const isNormal = launch.launchMode === 'Normal';
  const rules: readonly (readonly [string, boolean])[] = [
    ['9.1 has an id', typeof at(statement, 'id') === 'string'],
    ['9.2 is about the learner of the launch', JSON.stringify(at(statement, 'actor')) === JSON.stringify(launch.actor)],
    ['9.3.2 initialized comes first', verb === 'initialized' ? mine.length === 0 : mine.includes('initialized')],
    ['9.3.8 nothing follows terminated', !mine.includes('terminated')],
    ['9.3 each verb once a session', !isDefined || !mine.includes(verb)],
    [
      '9.3 passed or failed a session',
      !(verb === 'passed' ? mine.includes('failed') : verb === 'failed' && mine.includes('passed')),
    ],
    ['9.3.5 failed never after passed', verb !== 'failed' || !all.includes('passed')],
    ['9.3.3 completed once', verb !== 'completed' || !all.includes('completed')],
    ['9.3.4 passed once', verb !== 'passed' || !all.includes('passed')],
    ['9.4 is about the activity of the launch', !isDefined || at(statement, 'object', 'id') === launch.activityId],
    ['9.5.1 score only where allowed', !isDefined || score === undefined || verb === 'passed' || verb === 'failed'],
    ['9.5.1 whole raw score', !isDefined || score === undefined || Number.isInteger(at(result, 'score', 'raw'))],
    ['9.5.2 success', !isDefined || at(result, 'success') === { passed: true, failed: false }[verb]],
    ['9.5.3 completion', !isDefined || at(result, 'completion') === (verb === 'completed' ? true : undefined)],
    ['9.5.4 duration', !(isJudging || verb === 'terminated') || typeof at(result, 'duration') === 'string'],
    ['9.6.1 registration', at(context, 'registration') === launch.registration],
    ['9.6.2.1 cmi5 category', has(at(context, 'contextActivities', 'category'), cmi5Category) === isDefined],
    ['9.6.2.2 moveOn category', has(at(context, 'contextActivities', 'category'), moveOnCategory) === isJudging],
    ['9.6.2.3 publisher id', has(at(context, 'contextActivities', 'grouping'), launch.publisherId)],
    ['9.6.3.1 session id', at(context, 'extensions', session) === launch.sessionId],
    [
      '9.6.3.2 masteryScore',
      (verb !== 'passed' && verb !== 'failed') || at(context, 'extensions', mastery) === launch.masteryScore,
    ],
    ['9.7 timestamp in UTC', /Z$/.test(String(at(statement, 'timestamp')))],
    ['10.2.2 no judgement in this mode', isNormal || !isJudging],
    ['10.2.4 agrees with masteryScore', agrees(verb, score, launch.masteryScore)],
  ];
  return rules.filter(([, holds]) => !holds).map(([rule]) => `${verb}: ${rule}`);
}

function agrees(verb: string, score: unknown, least: number | undefined): boolean {
  if (least === undefined || typeof score !== 'number' || (verb !== 'passed' && verb !== 'failed')) return true;
  return score >= least === (verb === 'passed');
}
