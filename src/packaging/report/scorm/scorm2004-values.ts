// A report in the words of SCORM 2004 4th Edition (ADL SCORM Run-Time Environment 1.1, section 4.2).
import { responseParts, rightParts } from '../answer-parts';
import type { Interaction, Standing } from '../report';
import { questionIri } from '../short-ids';
import { isoDuration, timestamp2004 } from '../time-formats';
import { writeAnswer, writePattern } from '../write-answer';
import { decimal, type LmsValue, percentOf, resultOf, scoreToTell } from './interaction-values';

/** What the system holds of an earlier visit; `hasOwnMark` = it has a scaled passing score. */
export type Held2004 = { isCompleted: boolean; isPassed: boolean; hasOwnMark: boolean };

/**
 * Score, then progress, completion and success (RTE 4.2.4, 4.2.18, 4.2.20, 4.2.23). A completed or passed package stays
 * so: where the system holds `passed`, neither another success nor the score of a weaker try is sent. The raw score is in
 * percent, because there are systems that take it for a grade whatever its greatest value. What is completed is wholly done:
 * a progress below 1 would make some systems take the completion back.
 */
export function standing2004(standing: Standing, held: Held2004): LmsValue[] {
  const { completion, success } = standing;
  const score = scoreToTell(standing, held.hasOwnMark);
  const isWeaker = held.isPassed && success !== 'passed';
  const points: LmsValue[] =
    score && !isWeaker
      ? [
          ['cmi.score.scaled', decimal(score.scaled, 7)],
          ['cmi.score.raw', decimal(percentOf(score), 2)],
          ['cmi.score.min', '0'],
          ['cmi.score.max', '100'],
        ]
      : [];
  const done: LmsValue[] =
    held.isCompleted && completion !== 'completed'
      ? []
      : [
          ['cmi.progress_measure', decimal(completion === 'completed' ? 1 : standing.progress, 7)],
          ['cmi.completion_status', completion],
        ];
  return [...points, ...done, ...(isWeaker ? [] : [['cmi.success_status', success] as const])];
}

/** One checked answer at a place of the list (RTE 4.2.9); `activity` is the package's address, below which questions have theirs. */
export function interaction2004(place: number, interaction: Interaction, activity: string): LmsValue[] {
  const { question, response, grade, at, spent } = interaction;
  const at2004 = `cmi.interactions.${place}`;
  const parts = responseParts(question, response);
  const answer = writeAnswer(question, parts);
  const patterns = [...new Set(rightParts(question).map((right) => writePattern(question, right)))].filter(Boolean);
  const task: LmsValue[] = question.task
    ? [[`${at2004}.objectives.0.id`, `urn:drillbook:task:${encodeURIComponent(question.task)}`]]
    : [];
  return [
    [`${at2004}.id`, questionIri(activity, question.id)],
    [`${at2004}.type`, parts.type],
    ...task,
    [`${at2004}.timestamp`, timestamp2004(at)],
    ...patterns.map((pattern, index): LmsValue => [`${at2004}.correct_responses.${index}.pattern`, pattern]),
    [`${at2004}.weighting`, decimal(grade.possible, 7)],
    // An answer that picks nothing has no form in the standard.
    ...(answer === '' ? [] : [[`${at2004}.learner_response`, answer] as const]),
    [`${at2004}.result`, resultOf(interaction, 'incorrect')],
    [`${at2004}.latency`, isoDuration(spent)],
    [`${at2004}.description`, descriptionOf(question.title.text)],
  ];
}

/** One line of at most 250 characters (RTE 4.2.9, description: localized_string_type). */
const descriptionOf = (title: string): string =>
  title
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\{/, ' {')
    .slice(0, 250)
    .replace(/[\uD800-\uDBFF]$/, '');

/** The length of this visit, and that it may be gone on with; `normal` is the goodbye of a visit before which and of which nothing is kept. */
export const visit2004 = (sessionMs: number, isKept: boolean): LmsValue[] => [
  ['cmi.session_time', isoDuration(sessionMs)],
  ['cmi.exit', isKept ? 'suspend' : 'normal'],
];
