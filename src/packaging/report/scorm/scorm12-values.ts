// A report in the words of SCORM 1.2 (ADL SCORM Run-Time Environment 1.2, section 3.4).
import { responseParts, rightParts } from '../answer-parts';
import type { Interaction, Standing } from '../report';
import { identifier12 } from '../short-ids';
import { timeOfDay12, timespan12 } from '../time-formats';
import { writeAnswer12 } from '../write-answer';
import { decimal, type LmsValue, percentOf, resultOf, scoreToTell } from './interaction-values';

/** The whole vocabulary of cmi.core.lesson_status, from the one that says least to the one that is never taken back. */
export const statuses12 = ['not attempted', 'browsed', 'incomplete', 'failed', 'completed', 'passed'] as const;
export type Status12 = (typeof statuses12)[number];

export const readStatus12 = (text: string): Status12 | undefined => statuses12.find((status) => status === text);

/** One word for what SCORM 2004 says in two: passed and failed say more than completed. */
export function status12({ completion, success }: Standing): Status12 {
  if (success !== 'unknown') return success;
  return completion;
}

/**
 * Score, then status; the score is in percent, because SCORM 1.2 wants it between 0 and 100. Nothing where the system
 * holds a status that says more: a learner who starts again never loses what was reached. `hasOwnMark` = the system has a
 * mastery score.
 */
export function standing12(standing: Standing, held: Status12, hasOwnMark: boolean): LmsValue[] {
  const status = status12(standing);
  if (statuses12.indexOf(status) < statuses12.indexOf(held)) return [];
  const score = scoreToTell(standing, hasOwnMark);
  const points: LmsValue[] = score
    ? [
        ['cmi.core.score.raw', decimal(percentOf(score), 2)],
        ['cmi.core.score.min', '0'],
        ['cmi.core.score.max', '100'],
      ]
    : [];
  return [...points, ['cmi.core.lesson_status', status]];
}

/**
 * One checked answer at a place of the list, the id first and the type before the answer. The question is taken as it was
 * authored: a, b, c… name its options in their order. A right answer that cannot be written is left out.
 */
export function interaction12(place: number, interaction: Interaction): LmsValue[] {
  const { question, response, grade, at, spent } = interaction;
  const at12 = `cmi.interactions.${place}`;
  const parts = responseParts(question, response);
  const patterns = [...new Set(rightParts(question).map((right) => writeAnswer12(question, right)))].filter(Boolean);
  const task: LmsValue[] = question.task
    ? [[`${at12}.objectives.0.id`, identifier12(`task-${question.task.replaceAll('.', '-')}`)]]
    : [];
  return [
    [`${at12}.id`, identifier12(question.id)],
    ...task,
    [`${at12}.time`, timeOfDay12(at)],
    [`${at12}.type`, parts.type],
    ...patterns.map((pattern, index): LmsValue => [`${at12}.correct_responses.${index}.pattern`, pattern]),
    [`${at12}.weighting`, decimal(Math.min(100, grade.possible), 2)],
    [`${at12}.student_response`, writeAnswer12(question, parts)],
    [`${at12}.result`, resultOf(interaction, 'wrong')],
    [`${at12}.latency`, timespan12(spent)],
  ];
}

/** The length of this visit, and that it may be gone on with; `''` is the goodbye of a visit before which and of which nothing is kept. */
export const visit12 = (sessionMs: number, isKept: boolean): LmsValue[] => [
  ['cmi.core.session_time', timespan12(sessionMs)],
  ['cmi.core.exit', isKept ? 'suspend' : ''],
];
