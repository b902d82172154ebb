// What a package tells a record store, one function a verb (cmi5 9.3; xAPI 1.0.3 Data 2.4.3).
import { responseParts } from '../answer-parts';
import type { Interaction, Score, Standing } from '../report';
import { percentOf } from '../scorm/interaction-values';
import { isoDuration } from '../time-formats';
import { writeAnswer } from '../write-answer';
import { questionActivity } from './question-activity';
import { contextOf, packageActivity, type Reporter, type StatementClass } from './reporter';
import type { Stamp, Statement, StatementResult } from './statement';

type Verb = 'initialized' | 'answered' | 'passed' | 'failed' | 'completed' | 'terminated';

const progressExtension = 'https://w3id.org/xapi/cmi5/result/extensions/progress';

function statement(
  reporter: Reporter,
  verb: Verb,
  sort: StatementClass,
  stamp: Stamp,
  parts: { object?: Statement['object']; result?: StatementResult } = {},
): Statement {
  return {
    id: stamp.id,
    actor: reporter.actor,
    verb: { id: `http://adlnet.gov/expapi/verbs/${verb}`, display: { en: verb } },
    object: parts.object ?? packageActivity(reporter),
    ...(parts.result ? { result: parts.result } : {}),
    context: contextOf(reporter, sort),
    timestamp: new Date(stamp.at).toISOString(),
  };
}

/** The first statement of a visit. cmi5 9.3.2. */
export const initialized = (reporter: Reporter, stamp: Stamp): Statement =>
  statement(reporter, 'initialized', 'defined', stamp);

/** One checked answer; a cmi5 allowed statement, without the cmi5 category. cmi5 7.1.3; xAPI 1.0.3 Data 2.4.4.1. */
export function answered(reporter: Reporter, id: string, interaction: Interaction): Statement {
  const { question, response, grade, at, spent } = interaction;
  const { earned, possible } = grade;
  return statement(
    reporter,
    'answered',
    'allowed',
    { id, at },
    {
      object: questionActivity(question, reporter.activity, reporter.language),
      result: {
        score: { scaled: toSeven(earned / possible), raw: toSeven(earned), min: 0, max: possible },
        success: earned >= possible,
        response: writeAnswer(question, responseParts(question, response)),
        duration: isoDuration(spent),
      },
    },
  );
}

const toSeven = (value: number): number => Math.round(value * 1e7) / 1e7;

/** cmi5 9.5.1 wants whole numbers: percents there, points in plain xAPI. */
const scoreOf = (standard: Reporter['standard'], score: Score): NonNullable<StatementResult['score']> => {
  const scaled = toSeven(score.scaled);
  return standard === 'cmi5'
    ? { scaled, raw: Math.floor(percentOf(score)), min: 0, max: 100 }
    : { scaled, raw: toSeven(score.raw), min: score.min, max: score.max };
};

/** `ms` is the time that it took. cmi5 9.3.4, 9.3.5, 9.5.1, 9.5.2, 9.5.4. */
export const judged = (reporter: Reporter, verb: 'passed' | 'failed', stamp: Stamp, ms: number, score?: Score) =>
  statement(reporter, verb, 'judging', stamp, {
    result: {
      ...(score ? { score: scoreOf(reporter.standard, score) } : {}),
      success: verb === 'passed',
      duration: isoDuration(ms),
    },
  });

/** cmi5 9.3.3, 9.5.3: no score and no success; a plain record store is told the score with it. */
export const completed = (reporter: Reporter, stamp: Stamp, ms: number, score?: Score): Statement =>
  statement(reporter, 'completed', 'judging', stamp, {
    result: {
      ...(score && reporter.standard === 'xapi' ? { score: scoreOf('xapi', score) } : {}),
      completion: true,
      duration: isoDuration(ms),
    },
  });

/** The last statement of a visit; with the progress (0 to 1) of a package that is not completed. cmi5 9.3.8, 9.5.5.1. */
export const terminated = (reporter: Reporter, stamp: Stamp, ms: number, progress?: number): Statement =>
  statement(reporter, 'terminated', 'defined', stamp, {
    result: {
      duration: isoDuration(ms),
      ...(progress === undefined ? {} : { extensions: { [progressExtension]: Math.floor(progress * 100) } }),
    },
  });

/** What was said of a registration before: a verb, for `failed` with the score of that try. */
type Said = readonly string[];

/** A judgement that is due, and the name under which it counts as said. */
export type DueStatement = { verb: 'passed' | 'failed' | 'completed'; said: string };

/**
 * Which judgements this standing asks for: passed and completed once a registration, failed once for each score and never
 * after passed, none where the visit counts for nothing or where the masteryScore of the launch says otherwise.
 * cmi5 9.3.3 to 9.3.5, 9.5.1, 10.2.2, 10.2.4.
 */
export function dueStatements(reporter: Reporter, standing: Standing, said: Said): DueStatement[] {
  if (reporter.mode !== 'Normal') return [];
  const { success, completion, score } = standing;
  const due: DueStatement[] = [];
  if (success !== 'unknown' && agrees(reporter, success, score) && !said.includes('passed')) {
    due.push({ verb: success, said: success === 'passed' ? 'passed' : `failed ${toSeven(score?.scaled ?? 0)}` });
  }
  if (completion === 'completed') due.push({ verb: 'completed', said: 'completed' });
  return due.filter((one) => !said.includes(one.said));
}

const agrees = ({ mastery }: Reporter, success: 'passed' | 'failed', score: Score | undefined): boolean =>
  mastery === undefined || score === undefined || toSeven(score.scaled) >= mastery === (success === 'passed');
